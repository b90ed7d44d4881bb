/**
 * Properties begin from the same seed in each run, so that a commit that passed here passes there; `GONGKAI_SEED=chance`
 * lets them wander, and `GONGKAI_SEED=42` repeats what a wandering run found. Imported before every test.
 */
import { configureGlobal } from 'fast-check'

const asked = process.env.GONGKAI_SEED ?? '20261126'
if (asked !== 'chance') configureGlobal({ seed: Number(asked) })
