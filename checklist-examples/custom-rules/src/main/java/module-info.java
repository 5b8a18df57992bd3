/** What Acme adds to the integration strategy checklist. */
module com.example.checklist4j.acme {
    requires io.github.checklist4j.rules;

    provides io.github.checklist4j.assess.ChecklistExtension with
            com.example.checklist4j.acme.AcmeExtension;
}
