-- Words of drafting and review stay inside.
comment on column norms.act.note is 'Opinion or reason. The public reads those of issuing, keeping and repealing; those of drafting and review stay inside (政府信息公开条例 §16).';
comment on column norms.document.replaced_on is 'The first day on which another document is in its place. Null: none is, or the one that was to be was repealed before it came into force.';
