import type { Lang } from '#base/text.ts'
import type { GuideView } from '../contract.ts'

/** What the guide of an item is about, for search engines; `url` as a whole address. Null: nothing is handled under it. */
export function itemData(
  { edition, inForce, body, places, taskCode }: GuideView,
  lang: Lang,
  url: string,
): Readonly<Record<string, unknown>> | null {
  if (!inForce) return null
  const { item, itemId } = edition
  return {
    ...{ '@type': 'GovernmentService', url, identifier: taskCode ?? itemId, name: item.name[lang] },
    ...{ serviceType: item.section[lang], serviceOutput: { '@type': 'Thing', name: item.result.name[lang] } },
    ...{ isAccessibleForFree: !item.fee.charged, provider: { '@type': 'GovernmentOrganization', name: body[lang] } },
    availableChannel: places.map(({ name, address, telephone }) => ({
      '@type': 'ServiceChannel',
      serviceUrl: url,
      serviceLocation: { '@type': 'Place', name: name[lang], address: address[lang], telephone },
    })),
  }
}
