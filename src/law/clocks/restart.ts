/**
 * C7: the day zero in force: the last restart (corrected request received, fee paid), or the start. Days used before it
 * are forgotten; days added by an extension are not, because they belong to the limit and not to the days used.
 *
 * Source: 政府信息公开条例 §30; for the fee 国办函〔2020〕109号 (unconfirmed).
 */
export function dayZeroInForce(start: number, restarts: readonly number[]): number {
  let zero = start
  for (const restart of restarts) if (restart > zero) zero = restart
  return zero
}
