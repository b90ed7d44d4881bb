-- Mandates of village agents: who may act for whom, in which items, from when to when.
create table organisations.mandate (
  body_id int not null,
  id uuid not null,
  number text not null,
  agent_staff_id uuid not null,
  agent_post_code text not null,
  principal_sealed text not null,
  principal_index text not null,
  items jsonb,
  from_on date not null,
  to_on date not null,
  given_how text not null,
  stand_in_allowed boolean not null,
  identity_checked_on date,
  given_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  constraint mandate_pk primary key (body_id, id),
  constraint mandate_number_key unique (body_id, number),
  constraint mandate_post_fk foreign key (body_id, agent_post_code) references organisations.post (body_id, code),
  constraint mandate_agent_fk foreign key (agent_staff_id) references organisations.staff (id),
  constraint mandate_days_check check (to_on >= from_on),
  constraint mandate_how_check check (given_how in ('paper', 'counter', 'online')),
  constraint mandate_revoked_check check ((revoked_at is null) = (revoked_by is null)),
  constraint mandate_revoked_by_check check (revoked_by in ('principal', 'agent', 'township'))
);
comment on table organisations.mandate is 'A villager entrusts a village agent. Free of charge by its shape: there is no column for a fee. Civil Code arts. 165, 169, 173.';
comment on column organisations.mandate.body_id is 'The village body.';
comment on column organisations.mandate.number is 'Public number with a check character (src/base/public-number.ts, kind M).';
comment on column organisations.mandate.principal_sealed is 'Name and identity number of the principal, sealed at rest.';
comment on column organisations.mandate.principal_index is 'Keyed hash of the identity number: finds the mandates of a person without opening any.';
comment on column organisations.mandate.items is 'Ids of the items it covers; null means all items the agent may take in.';
comment on column organisations.mandate.to_on is 'The last day. A mandate always ends: a written mandate states its period (Civil Code art. 165).';
comment on column organisations.mandate.stand_in_allowed is 'Whether the principal agreed that the agent''s substitute acts while the agent is away (Civil Code art. 169).';
comment on column organisations.mandate.identity_checked_on is 'When the agent compared the identity document; null for one given online until then, and nothing can be done under it.';
comment on column organisations.mandate.revoked_by is 'Who ended it; null while it stands.';
create index mandate_principal_idx on organisations.mandate (principal_index);
create index mandate_agent_idx on organisations.mandate (agent_staff_id);

create table organisations.mandate_use (
  body_id int not null,
  id uuid not null,
  mandate_id uuid not null,
  act text not null,
  subject_kind text not null,
  subject_id text not null,
  subject_number text,
  item text,
  by_staff_id uuid not null,
  by_as text not null,
  at timestamptz not null,
  constraint mandate_use_pk primary key (body_id, id),
  constraint mandate_use_mandate_fk foreign key (body_id, mandate_id) references organisations.mandate (body_id, id),
  constraint mandate_use_as_check check (by_as in ('A', 'B'))
);
comment on table organisations.mandate_use is 'Every act done under a mandate; insert-only, shown to the principal.';
comment on column organisations.mandate_use.act is 'The fact the act ended in, e.g. case.submitted.';
comment on column organisations.mandate_use.subject_number is 'The public number of what was acted on, e.g. the case number; null where it has none.';
comment on column organisations.mandate_use.item is 'Id of the item; null where the act concerns none.';
create index mandate_use_mandate_idx on organisations.mandate_use (body_id, mandate_id, id);

grant select, insert, update on organisations.mandate to gongkai_app;
grant select, insert on organisations.mandate_use to gongkai_app;
