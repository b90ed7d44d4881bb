/**
 * Reads the whole lawbook as the house does at its start and says what is wrong with it: calendars, limits, sources,
 * bodies, and every item by the rules under which an edition is published. Exit status 1 if anything is.
 */
import { readFees } from '#areas/fees/read-fees.ts'
import { readBodies } from '#areas/organisations/read-bodies.ts'
import { readItems, readOneThings } from '#areas/services/read-items.ts'
import { faultsOf, whyNotOffer } from '#areas/services/why-not-publish.ts'
import { readLawbook } from '#platform/lawbook/read-lawbook.ts'

const faults = []
const book = attempt('lawbook', readLawbook)
const bodies = attempt('bodies', readBodies) ?? []
const items = attempt('items', readItems) ?? []
for (const item of items)
  for (const { code, facts } of faultsOf(item)) faults.push(`items ${item.id}: ${code} ${JSON.stringify(facts ?? {})}`)
const fees = attempt('fees', readFees)?.fees ?? []
const known = new Set(fees.map(({ id }) => id))
for (const { id, fee } of items)
  for (const one of fee.list)
    if (!known.has(one)) faults.push(`items ${id}: names ${one}, which the list of fees lacks`)
for (const { id, body } of fees) if (!bodies.some((one) => one.id === body)) faults.push(`fees ${id}: no body ${body}`)
for (const thing of attempt('one-things', readOneThings) ?? []) {
  const own = items.filter(({ id }) => thing.items.includes(id))
  const no = own.length < thing.items.length ? { code: 'an item it names does not exist' } : whyNotOffer(thing, own)
  if (no) faults.push(`one-things ${thing.id}: ${no.code} ${JSON.stringify(no.facts ?? {})}`)
}

for (const fault of faults) console.log(fault)
if (faults.length > 0 || !book) process.exitCode = 1
else console.log(`${book.limits.size} limits, ${items.length} items, ${bodies.length} bodies, ${fees.length} fees.`)

function attempt(what, read) {
  try {
    return read()
  } catch (error) {
    faults.push(`${what}: ${error.message}`)
    return null
  }
}
