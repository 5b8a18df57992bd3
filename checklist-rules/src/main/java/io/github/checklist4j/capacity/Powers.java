package io.github.checklist4j.capacity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What growth makes of one record after some months. Few rates and months occur in a project, and a power to 34 digits is dear. */
final class Powers {
    private final Map<Growing, BigDecimal> known = new ConcurrentHashMap<>();

    BigDecimal of(BigDecimal growth, int months) {
        return known.computeIfAbsent(new Growing(growth, months), Growing::factor);
    }

    private record Growing(BigDecimal growth, int months) {
        BigDecimal factor() {
            return BigDecimal.ONE.add(growth, Load.PRECISION).pow(months, Load.PRECISION);
        }
    }
}
