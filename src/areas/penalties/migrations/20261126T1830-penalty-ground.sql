-- What the ground of a decision is, by what was decided.
comment on column penalties.decision.ground is 'Of a fine below the law (减轻) its ground; of no penalty the article it rests on; null otherwise.';
