package com.example.checklist4j.importer.azure;

import com.example.checklist4j.importer.Ids;
import com.example.checklist4j.importer.Notes;
import io.github.checklist4j.facts.Component;
import io.github.checklist4j.facts.ComponentBuilder;
import io.github.checklist4j.facts.Hosting;
import io.github.checklist4j.facts.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes components of resources. */
final class Components {
    private static final String SITE = "microsoft.web/sites";
    private static final String PLAN = "microsoft.web/serverfarms";

    private final List<Resource> resources;
    private final Notes notes;
    private final Ids ids = new Ids();
    private final Map<String, String> idsByResource = new LinkedHashMap<>();
    private final Map<String, List<String>> regions = new TreeMap<>();
    private final List<Component> all = new ArrayList<>();

    Components(List<Resource> resources, Notes notes) {
        this.resources = resources;
        this.notes = notes;
        resources.forEach(this::component);
        regions.forEach((region, there) -> notes.add(
                "region " + region,
                String.join(", ", there) + "; no fact of a component holds it, tests.sameRegion does"));
    }

    List<Component> all() {
        return all;
    }

    /** The id of the component that a resource became, or {@code null}. */
    String idOf(String type, String name) {
        return idsByResource.get(type + " " + name.toLowerCase(Locale.ROOT));
    }

    /** Whether something became of a resource. */
    boolean isRead(Resource resource) {
        return idOf(resource.type(), resource.name()) != null
                || resource.type().equals(PLAN)
                        && resources.stream().anyMatch(each -> isApp(each) && resource.equals(planOf(each)));
    }

    private void component(Resource resource) {
        Product product = Product.of(resource);
        if (product != null) {
            ComponentBuilder component =
                    begun(resource).product(product.id(resource)).role(product.role());
            if (product.isBoughtInUnits(resource)) {
                units(component, resource.count("sku", "capacity"));
            }
            long filters = product == Product.SERVICE_BUS ? Filters.of(resource, resources) : 0;
            if (filters > 0) {
                component.filters(Range.exact(BigDecimal.valueOf(filters)));
            }
            add(component, resource, product.id(resource) == null ? "sku.name" : null);
        } else if (isApp(resource)) {
            app(resource);
        }
    }

    private ComponentBuilder begun(Resource resource) {
        String name = resource.ownName().isEmpty() ? resource.shortType() : resource.ownName();
        String id = ids.unique(name);
        idsByResource.put(resource.type() + " " + resource.name().toLowerCase(Locale.ROOT), id);
        String region = resource.value("location");
        if (region != null) {
            regions.computeIfAbsent(Ids.of(region).replace("-", ""), each -> new ArrayList<>())
                    .add(id);
        }
        if (!resource.isNamed()) {
            notes.add("platform.components[" + id + "]", "gets its name when it is deployed");
        }
        return ComponentBuilder.builder()
                .id(id)
                .name(resource.isNamed() ? name : null)
                .hosting(Hosting.CLOUD);
    }

    private static void units(ComponentBuilder component, BigDecimal units) {
        if (units != null && units.signum() > 0) {
            component.units(Range.exact(units));
        }
    }

    private void add(ComponentBuilder builder, Resource resource, String open) {
        Component component = builder.build();
        all.add(component);
        if (open != null) {
            notes.add(
                    "platform.components[" + component.id() + "]",
                    "is a " + resource.type() + "; which product it is depends on " + open + ", "
                            + "which the template leaves open or which is not known here");
        }
        if (resource.type().equals("microsoft.apimanagement/service")
                && "Developer".equalsIgnoreCase(resource.value("sku", "name"))) {
            notes.add(
                    "platform.components[" + component.id() + "]",
                    "is a Developer tier, which has no promised availability");
        }
    }

    /** Function apps, and Logic Apps of the Standard plan, which are function apps too. */
    private static boolean isApp(Resource resource) {
        return resource.type().equals(SITE) && kind(resource).contains("functionapp");
    }

    private static String kind(Resource resource) {
        String kind = resource.value("kind");
        return kind == null ? "" : kind.toLowerCase(Locale.ROOT);
    }

    private void app(Resource app) {
        Resource plan = planOf(app);
        boolean logic = kind(app).contains("workflowapp");
        String product = logic ? "logic-apps-standard" : functions(plan);
        ComponentBuilder component = begun(app).product(product).role(logic ? Component.Role.MIDDLEWARE : null);
        if (plan != null) {
            units(component, plan.count("sku", "capacity"));
        }
        add(component, app, product == null ? "its plan" : null);
    }

    private static String functions(Resource plan) {
        String tier = plan == null ? null : plan.value("sku", "tier");
        String name = plan == null ? null : plan.value("sku", "name");
        if ("Dynamic".equalsIgnoreCase(tier) || "Y1".equalsIgnoreCase(name)) {
            return "functions-consumption";
        }
        return "ElasticPremium".equalsIgnoreCase(tier) || name != null && name.matches("(?i)EP\\d")
                ? "functions-premium"
                : null;
    }

    private Resource planOf(Resource app) {
        String id = app.expressions().name(app.json().at("properties").at("serverFarmId"));
        String name = id.substring(id.lastIndexOf('/') + 1);
        return resources.stream()
                .filter(each -> each.type().equals(PLAN) && each.ownName().equalsIgnoreCase(name) && !name.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
