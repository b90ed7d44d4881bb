import { say } from '#platform/words/phrases.ts'
import { BLOCKS, type NewSubsite } from './contract.ts'

/** A site of the bureau of civil affairs. */
export function exampleSubsite(more: Partial<NewSubsite> = {}): NewSubsite {
  return {
    ...{ code: 'civil', bodyId: 16, withBelow: false, title: say('安澜县民政局'), host: null, mark: '民' },
    ...{ accent: '#0b4fb3', accentDeep: '#083a84', blocks: [...BLOCKS], ...more },
  }
}
