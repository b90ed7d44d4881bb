-- A case runs on the published chart it began on.
alter table cases.application add column chart_hash text;
comment on column cases.application.chart_hash is 'SHA-256 of the chart the case is pinned to (processes.run keeps where it stands); null: it ended before charts ran.';
