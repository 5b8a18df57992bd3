package io.github.checklist4j.platform;

import io.github.checklist4j.limits.DataFile;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is published about products, by id. Immutable; a replacement gives a new one. */
public final class Capabilities {
    private static final Capabilities STANDARD =
            of(DataFile.read(Capabilities.class, "capabilities.json", CapabilityFile.class));

    private final Map<String, ProductCapability> products;
    private final List<ProductPair> pairs;

    private Capabilities(Map<String, ProductCapability> products, List<ProductPair> pairs) {
        this.products = Collections.unmodifiableMap(products);
        this.pairs = pairs;
    }

    /**
     * The capabilities that the library ships, each with source and date.
     *
     * @return the capabilities
     */
    public static Capabilities standard() {
        return STANDARD;
    }

    /**
     * Capabilities of one's own choice.
     *
     * @param file the data; of two products with the same id the later one counts
     * @return the capabilities
     */
    public static Capabilities of(CapabilityFile file) {
        return new Capabilities(Map.of(), file.pairs()).with(file.products());
    }

    /**
     * These capabilities with some products replaced or added.
     *
     * @param more the products to put in place
     * @return a copy
     */
    public Capabilities with(Collection<ProductCapability> more) {
        Map<String, ProductCapability> copy = new LinkedHashMap<>(products);
        more.forEach(product -> copy.put(product.id(), product));
        return new Capabilities(copy, pairs);
    }

    /**
     * A product by its id.
     *
     * @param id the id
     * @return the product, or empty if nothing is known of it
     */
    public Optional<ProductCapability> find(String id) {
        return Optional.ofNullable(products.get(id));
    }

    /**
     * What two products make up together.
     *
     * @param first the id of a product
     * @param second the id of a product
     * @return the pair, or empty if nothing is known of the two together
     */
    public Optional<ProductPair> pair(String first, String second) {
        return pairs.stream().filter(pair -> pair.joins(first, second)).findFirst();
    }

    /**
     * All products.
     *
     * @return them in the order of the data
     */
    public List<ProductCapability> all() {
        return List.copyOf(products.values());
    }
}
