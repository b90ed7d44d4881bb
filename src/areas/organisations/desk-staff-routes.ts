import { Type } from 'typebox'
import { day } from '#base/days.ts'
import { doOnce } from '#platform/web/do-once.ts'
import { type Route, route } from '#platform/web/route.ts'
import { addStaff } from './add-staff.ts'
import { appoint } from './appoint.ts'
import { BodyId, backToBody } from './back-to-body.ts'
import { endAppointment } from './end-appointment.ts'

const Uuid = Type.String({ format: 'uuid' })
const DayText = Type.String({ format: 'date' })
const desk = { site: 'desk', door: 'officer' } as const

/** Staff and appointments at the desk: for the system and the security administrator. */
export const deskStaffRoutes: readonly Route[] = [
  route(
    {
      ...{ ...desk, method: 'POST', path: '/desk/bodies/:id/holdings' },
      shape: {
        params: BodyId,
        body: Type.Object({ postCode: Type.String({ maxLength: 60 }), staffId: Uuid, fromOn: DayText }),
      },
    },
    (visit) => {
      const { postCode, staffId, fromOn } = visit.body
      const input = { bodyId: visit.params.id, postCode, staffId, fromOn: day(fromOn), items: 'all' as const }
      return backToBody(visit, () => doOnce(visit, (tx) => appoint(tx, visit.actor, input)))
    },
  ),

  route(
    {
      ...{ ...desk, method: 'POST', path: '/desk/bodies/:id/holdings/end' },
      shape: { params: BodyId, body: Type.Object({ endHoldingId: Uuid, lastOn: DayText }) },
    },
    (visit) => {
      const { endHoldingId, lastOn } = visit.body
      const input = { bodyId: visit.params.id, holdingId: endHoldingId, lastOn: day(lastOn) }
      return backToBody(visit, () => doOnce(visit, (tx) => endAppointment(tx, visit.actor, input)))
    },
  ),

  route(
    {
      ...{ ...desk, method: 'POST', path: '/desk/bodies/:id/staff' },
      shape: {
        params: BodyId,
        body: Type.Object({
          staffName: Type.String({ minLength: 1, maxLength: 60 }),
          staffNumber: Type.String({ minLength: 1, maxLength: 20 }),
        }),
      },
    },
    (visit) => {
      const { staffName: name, staffNumber: number } = visit.body
      const input = { bodyId: visit.params.id, name, number, since: visit.moment.today }
      return backToBody(visit, () => doOnce(visit, (tx) => addStaff(tx, visit.actor, input)))
    },
  ),
]
