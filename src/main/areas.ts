import { area as alerts } from '#areas/alerts/area.ts'
import { area as cases } from '#areas/cases/area.ts'
import { area as catalogue } from '#areas/catalogue/area.ts'
import { area as clocks } from '#areas/clocks/area.ts'
import { area as enquiries } from '#areas/enquiries/area.ts'
import { area as fees } from '#areas/fees/area.ts'
import { area as norms } from '#areas/norms/area.ts'
import { area as organisations } from '#areas/organisations/area.ts'
import { area as penalties } from '#areas/penalties/area.ts'
import { area as processes } from '#areas/processes/area.ts'
import { area as reports } from '#areas/reports/area.ts'
import { area as requests } from '#areas/requests/area.ts'
import { area as search } from '#areas/search/area.ts'
import { area as services } from '#areas/services/area.ts'
import { area as subsites } from '#areas/subsites/area.ts'
import type { Area } from '#platform/area.ts'

/** The areas of the house, in the order of `staircase.mjs`. Nothing is found by scanning folders: this list is the map. */
export const areas: readonly Area[] = [
  clocks,
  organisations,
  subsites,
  enquiries,
  catalogue,
  norms,
  fees,
  processes,
  services,
  cases,
  penalties,
  requests,
  reports,
  search,
  alerts,
]
