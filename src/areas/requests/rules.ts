/** The rules of requests in `lawbook/limits/information-requests.yaml` and `disclosure.yaml`. */
export const RULE = {
  reply: 'FOI2019.REPLY',
  deferred: 'FOI2019.DEFERRED_REPLY',
  correction: 'FOI2019.CORRECTION_NOTICE',
  thirdParty: 'FOI2019.THIRD_PARTY_OPINION',
  agency: 'FOI2019.CO_AGENCY_OPINION',
  fee: 'FOI2019.FEE_PAYMENT',
  publish: 'FOI2019.PUBLISH',
} as const
export type Rule = (typeof RULE)[keyof typeof RULE]

/** By when the reply is due: the limit of the law, or the later day told instead of it (政府信息公开条例 §35). */
export const REPLY_RULES: readonly Rule[] = [RULE.reply, RULE.deferred]
