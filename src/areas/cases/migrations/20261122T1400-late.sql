-- The public page of what is late walks only what is late.
create index application_late_idx on cases.application (queue_on, id)
  where closed_on is null and light in ('over_promised', 'over_statutory');
