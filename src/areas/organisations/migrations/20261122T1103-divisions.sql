-- Real administrative divisions, brought in by `gongkai import divisions FILE`. A reference table.
create table organisations.division (
  code text not null,
  name text not null,
  level text not null,
  parent_code text,
  type text not null,
  valid_from text,
  valid_to text,
  status text not null,
  ethnic_autonomy boolean not null,
  in_ethnic_autonomy boolean not null,
  successors jsonb not null,
  note text,
  source text not null,
  confidence text not null,
  constraint division_pk primary key (code),
  constraint division_parent_fk foreign key (parent_code) references organisations.division (code),
  constraint division_level_check check (level in ('province', 'prefecture', 'county', 'township', 'village')),
  constraint division_status_check check (status in ('current', 'historical')),
  constraint division_code_check check (code ~ '^([0-9]{6}|[0-9]{9}|[0-9]{12})$')
);
comment on table organisations.division is 'Administrative divisions: GB/T 2260 for six figures, statistical codes for nine and twelve.';
comment on column organisations.division.valid_from is 'Year or year and month as the source gives it; null where it gives none.';
comment on column organisations.division.valid_to is 'As valid_from; null while it exists.';
comment on column organisations.division.ethnic_autonomy is 'Whether it is an ethnic autonomous area itself; in_ethnic_autonomy: whether it lies in one.';
comment on column organisations.division.successors is 'Codes of the divisions that took its place.';
comment on column organisations.division.confidence is 'How the row was checked, carried along from the source.';
create index division_parent_idx on organisations.division (parent_code);

grant select, insert, update on organisations.division to gongkai_app;
