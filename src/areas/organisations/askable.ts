import type { Regime } from './body.ts'

/**
 * Whether a body can be asked under the Regulation: an administrative body, or an organisation authorised by law to manage
 * public affairs (政府信息公开条例 §2, §54). Public enterprises publish under rules of their own (§55), villages under
 * village affairs.
 */
export function isAskable({ regime }: { readonly regime: Regime }): boolean {
  return regime === 'R19' || regime === 'R19_authorised'
}
