-- A step writes less: leaving a stay touches no index any more, and only what still runs is found by its edition; charts that rest are not counted anew.
drop index processes.stay_open_idx;
drop index processes.run_edition_idx;
create index run_edition_idx on processes.run (chart_id, number, body_id, owner_id) where ended_at is null;

alter table processes.run add column moved_at timestamptz;
update processes.run set moved_at = coalesce(ended_at, begun_at);
alter table processes.run alter column moved_at set not null;
comment on column processes.run.moved_at is 'When it last moved; charts on which nothing moved need not be counted anew.';
grant update on processes.figure to gongkai_app;
