comment on column reports.report.drafted_by is 'Who wrote last, the figures or the text. Whoever signs has written no revision of it (reports.text.by_staff).';
