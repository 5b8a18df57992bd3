package com.example.checklist4j.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.Delivery.Retry;
import io.github.checklist4j.facts.EndpointKind;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Integration.Trigger;
import io.github.checklist4j.facts.MessageStyle;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Range;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowerPlatformTest {
    private static final String FINANCE = "Workflows/SendOrdersToFinance-6F0C7A54-1A5E-4D0E-9C11-2F6D3A9B1E01.json";
    private static final String PRICES = "Workflows/NightlyPriceExport-6F0C7A54-1A5E-4D0E-9C11-2F6D3A9B1E02.json";

    @TempDir
    private Path folder;

    private final Map<String, String> files = Zips.sample();

    @Nested
    class A_solution {
        private Run run;
        private Project project;

        @BeforeEach
        void is_read() {
            run = PowerPlatformTest.this.run();
            project = run.project();
        }

        @Test
        void names_the_project_and_the_systems_behind_its_connectors() {
            assertThat(project.id()).isEqualTo("northwind-orders");
            assertThat(project.name()).isEqualTo("Northwind Orders");
            assertThat(project.systems())
                    .extracting(ConnectedSystem::id)
                    .containsExactly("dataverse", "finance-and-operations", "sql-server");
        }

        @Test
        void gives_what_an_event_starts() {
            Integration orders = flow("send-orders-to-finance");
            assertThat(orders.trigger()).isEqualTo(Trigger.EVENT);
            assertThat(orders.frequency()).isZero();
            assertThat(orders.source()).isEqualTo("dataverse");
            assertThat(orders.target()).isEqualTo("finance-and-operations");
            assertThat(orders.endpoint()).isEqualTo(EndpointKind.FINANCE_OPERATIONS_ODATA);
            assertThat(orders.via()).containsExactly("power-automate");
            assertThat(orders.delivery().retry()).isEqualTo(Retry.BACK_OFF);
            assertThat(orders.processing().maxInFlight()).isEqualTo(Range.exact(BigDecimal.valueOf(4)));
            assertThat(orders.design().custom()).isFalse();
        }

        @Test
        void gives_what_the_clock_starts() {
            Integration prices = flow("nightly-price-export");
            assertThat(prices.trigger()).isEqualTo(Trigger.SCHEDULE);
            assertThat(prices.frequency()).isEqualTo(Duration.ofDays(1));
            assertThat(prices.source()).isEqualTo("sql-server");
            assertThat(prices.target()).isEqualTo("dataverse");
            assertThat(prices.delivery().retry()).isEqualTo(Retry.FIXED_INTERVAL);
            assertThat(prices.processing().maxInFlight()).isEqualTo(Range.exact(BigDecimal.valueOf(20)));
        }

        @Test
        void gives_what_a_user_starts_and_waits_for() {
            Integration credit = flow("check-credit");
            assertThat(credit.trigger()).isEqualTo(Trigger.USER_ACTION);
            assertThat(credit.style()).isEqualTo(MessageStyle.SYNCHRONOUS);
            assertThat(credit.timeliness().userWaits()).isTrue();
            assertThat(credit.endpoint()).isEqualTo(EndpointKind.REST_API);
            assertThat(credit.delivery().retry()).isEqualTo(Retry.NONE);
            assertThat(credit.design()).isNull();
        }

        @Test
        void leaves_absent_what_it_did_not_see() {
            Integration stock = flow("sync-stock-with-the-warehouse");
            assertThat(stock.frequency()).isNull();
            assertThat(stock.source()).isNull();
            assertThat(stock.lifecycle()).isNull();
            assertThat(stock.processing()).isNull();
            assertThat(stock.delivery()).isNull();
        }

        @Test
        void says_how_much_it_filled_and_what_it_did_not_read() {
            assertThat(run.notes())
                    .containsExactly(
                            "systems: 4 of 33 facts filled (3 records)",
                            "platform.components: 3 of 16 facts filled (1 record)",
                            "integrations: 32 of 316 facts filled (4 records)",
                            "sync-stock-with-the-warehouse: the time between two runs is not the same each time, or an"
                                    + " expression: every 1 Day, with a schedule",
                            "sync-stock-with-the-warehouse: is off in the solution",
                            "sync-stock-with-the-warehouse: uses shared_northwind-20warehouse-5f2b7, of which is not"
                                    + " known here what is behind it",
                            "platform.components[power-automate]: which licence carries the flows, and with it the"
                                    + " product, is in no solution",
                            "not read: processes that are no cloud flows: Assign the order clerk",
                            "not read: parts of customizations.xml: Entities (1), CanvasApps (1)",
                            "not read: files: CanvasApps/ (1), Workflows/ (1)");
        }

        private Integration flow(String id) {
            return project.integrations().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class What_a_flow_leaves_open {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"frequency\": \"Day\"  | \"frequency\": \"Month\"",
                    "\"interval\": 1 | \"interval\": \"@parameters('days')\"",
                    "\"2\" | \"2\", \"14\"",
                    "\"frequency\": \"Day\" | \"unit\": \"Day\""
                })
        void is_no_frequency(String part, String other) {
            assertThat(prices(part, other).frequency()).isNull();
        }

        @ParameterizedTest
        @CsvSource({"Minute, PT1M", "Hour, PT1H", "Week, PT168H", "second, PT1S"})
        void is_less_where_the_unit_is_plain(String unit, Duration frequency) {
            assertThat(prices("\"frequency\": \"Day\"", "\"frequency\": \"" + unit + "\"")
                            .frequency())
                    .isEqualTo(frequency);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"\"repetitions\": 20 | \"repetition\": 20", "\"runs\": 1 | \"run\": 1"})
        void is_no_number_of_calls_at_once(String part, String other) {
            assertThat(prices(part, other).processing()).isNull();
        }

        @Test
        void is_no_number_of_calls_where_branches_run_side_by_side() {
            String besides = files.get(PRICES)
                    .replaceFirst("(?s)\"runAfter\": \\{\\s+\"Get_prices\".*?\\},", "\"runAfter\": {},");
            files.put(PRICES, besides);
            assertThat(flow("nightly-price-export").processing()).isNull();
        }

        @Test
        void is_no_retry_where_the_calls_differ() {
            files.put(FINANCE, files.get(FINANCE).replace("\"GetItem\"", "\"UpdateRecord\""));
            assertThat(flow("send-orders-to-finance").delivery()).isNull();
            assertThat(run().err())
                    .contains("send-orders-to-finance: its calls do not all state the same retry policy:"
                            + " exponential, none stated");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"\"repetitions\": 20 | \"repetitions\": 9999", "\"runs\": 1 | \"runs\": 9999"})
        void is_no_number_that_the_facts_cannot_hold(String part, String other) {
            prices("\"repetitions\": 20", "\"repetitions\": 50");
            assertThat(prices(part.replace("20", "50"), other).processing() == null)
                    .isEqualTo(part.contains("runs"));
        }

        @Test
        void is_no_time_that_the_facts_cannot_hold() {
            assertThat(prices("\"interval\": 1", "\"interval\": 9999").frequency())
                    .isEqualTo(Duration.ofDays(9999));
            assertThat(prices("\"frequency\": \"Day\"", "\"frequency\": \"Week\"")
                            .frequency())
                    .isNull();
        }

        @Test
        void is_no_side_where_a_call_may_read_or_write() {
            files.put(FINANCE, files.get(FINANCE).replace("\"PostItem\"", "\"ExecuteAction\""));
            assertThat(flow("send-orders-to-finance").target()).isNull();
            assertThat(flow("send-orders-to-finance").endpoint()).isNull();
        }

        private Integration prices(String part, String other) {
            assertThat(files.get(PRICES)).contains(part);
            files.put(PRICES, files.get(PRICES).replace(part, other));
            return flow("nightly-price-export");
        }

        private Integration flow(String id) {
            return run().project().integrations().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Is_refused {
        @Test
        void where_it_is_no_zip() throws IOException {
            Path file = Files.writeString(folder.resolve("solution.zip"), "no zip");
            assertRefused(run(file), file + ": is no zip, or a broken one: ");
        }

        @Test
        void where_the_zip_is_cut_off() throws IOException {
            Path file = Zips.zip(folder, files);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            assertRefused(run(file), file + ": is no zip, or a broken one: ");
        }

        @Test
        void where_what_is_packed_is_broken() throws IOException {
            Path file = Zips.zip(folder, files);
            byte[] bytes = Files.readAllBytes(file);
            int inside = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("solution.xml") + 100;
            for (int i = inside; i < inside + 40; i++) {
                bytes[i] ^= 0x55;
            }
            Files.write(file, bytes);
            assertRefused(run(file), file + ", solution.xml");
        }

        @ParameterizedTest
        @ValueSource(strings = {"solution.xml", "customizations.xml", FINANCE})
        void where_a_file_is_missing(String file) {
            files.remove(file);
            assertRefused("", ": no solution of the Power Platform: there is no " + file + " in it");
        }

        @ParameterizedTest
        @ValueSource(strings = {"../evil.json", "/etc/passwd", "a/../../b", "..\\evil", "C:\\evil"})
        void where_an_entry_leaves_the_folder(String entry) {
            files.put(entry, "x");
            assertRefused("", ", " + entry + ": an entry of a solution stays inside of its folder");
        }

        /** What comes out is counted: however many gigabytes are behind it, they stay where they are. */
        @Test
        void where_it_unpacks_to_more_than_anybody_writes() {
            byte[] zeros = new byte[1_000_000];
            Path file = Zips.zip(folder, zip -> {
                zip.putNextEntry(new ZipEntry("solution.xml"));
                for (int i = 0; i < 65; i++) {
                    zip.write(zeros);
                }
            });
            assertRefused(run(file), file + ", solution.xml: is larger than 64000000 bytes");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "solution.xml | SolutionPackageVersion=\"9.2\" | SolutionPackageVersion=\"10.0\""
                            + " | : found SolutionPackageVersion 10.0, expected 9.x",
                    "solution.xml | <UniqueName>NorthwindOrders</UniqueName> | | : there is no UniqueName",
                    "solution.xml | <SolutionManifest> | <Solution> | , line 33, column 13: no XML: ",
                    "solution.xml | <ImportExportXml | <!DOCTYPE x [<!ENTITY e \"e\">]><ImportExportXml"
                            + " | , line 2, column 32: a solution has no document type and no entities",
                    "customizations.xml | ImportExportXml | Other | : found Other, expected ImportExportXml"
                })
        void where_an_xml_file_is_another(String file, String part, String other, String problem) {
            files.put(file, files.get(file).replace(part, Objects.requireNonNullElse(other, "")));
            assertRefused(", " + file, problem);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"schemaVersion\": \"1.0.0.0\" | \"schemaVersion\": \"2.0.0.0\""
                            + " | , schemaVersion: found \"2.0.0.0\", expected 1.0.0.0",
                    "2016-06-01 | 2031-01-01 | , properties.definition.$schema: found \"https://schema.management.azure.com/"
                            + "providers/Microsoft.Logi…\", expected the workflow definition language of 2016-06-01",
                    "\"definition\" | \"other\" | , properties.definition.$schema: found nothing, expected the workflow"
                            + " definition language of 2016-06-01",
                    "\"runs\": 4 | \"runs\": 4, \"runs\": 5 | , line 63, column 32: no JSON: Duplicate Object property \"runs\""
                })
        void where_a_flow_is_another(String part, String other, String problem) {
            files.put(FINANCE, files.get(FINANCE).replace(part, other));
            assertRefused(", " + FINANCE, problem);
        }

        private void assertRefused(String place, String problem) {
            Path file = Zips.zip(folder, files);
            assertRefused(run(file), file + place + problem);
        }

        private void assertRefused(Run run, String problem) {
            assertThat(run.err()).startsWith("import: " + problem).hasLineCount(1);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
    }

    private Run run() {
        return run(Zips.zip(folder, files));
    }

    private static Run run(Path file) {
        return Run.of("power-platform", file.toString());
    }
}
