-- Who wrote stands with each revision (reports.text.by_staff); the last pen alone decides nothing any more.
alter table reports.report drop column drafted_by;
