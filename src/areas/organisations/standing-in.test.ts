import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ROLES, type Role } from '#platform/signin/actor.ts'
import { mustStayApart, type Seat, whoActs } from './standing-in.ts'

const seat = (code: string, substituteCode: string, away = false, role: Role = 'review'): Seat => ({
  code,
  role,
  substituteCode,
  holder: { staffId: `staff-${code}`, away, items: 'all' },
})

test('a holder who is there acts as A', () => {
  assert.deepEqual(whoActs([seat('1', '2'), seat('2', '1')]), [
    { code: '1', staffId: 'staff-1', as: 'A', items: 'all' },
    { code: '2', staffId: 'staff-2', as: 'A', items: 'all' },
  ])
})

test('while the reviewer is away the chief representative acts for the review post as B, besides the own post', () => {
  const acting = whoActs([seat('1', '2', true), seat('2', '3'), seat('3', '1')])

  assert.deepEqual(
    acting.filter(({ staffId }) => staffId === 'staff-2').map(({ code, as }) => `${code} ${as}`),
    ['2 A', '1 B'],
  )
  assert.ok(!acting.some(({ staffId }) => staffId === 'staff-1'), 'who is away acts for nobody')
})

test('when the substitute is away too, the next in the chain acts', () => {
  const acting = whoActs([seat('1', '2', true), seat('2', '3', true), seat('3', '1')])

  assert.deepEqual(new Set(acting.map(({ staffId }) => staffId)), new Set(['staff-3']))
})

test('a vacant post is acted for by its substitute, with all items', () => {
  const [vacant, held] = [{ ...seat('1', '2'), holder: null }, seat('2', '1')]

  assert.deepEqual(whoActs([vacant, held])[1], { code: '1', staffId: 'staff-2', as: 'B', items: 'all' })
})

test('the substitute acts within the items entrusted to the absent holder, no more', () => {
  const away: Seat = { ...seat('1', '2'), holder: { staffId: 'x', away: true, items: ['si009'] } }

  assert.deepEqual(whoActs([away, seat('2', '1')])[1]?.items, ['si009'])
})

test('the security administrator never stands in for the system administrator, though the chain names that post', () => {
  const acting = whoActs([
    seat('director', 'system', false, 'decide'),
    seat('system', 'security', true, 'system_admin'),
    seat('security', 'audit', false, 'security_admin'),
    seat('audit', 'director', false, 'audit_admin'),
  ])

  assert.equal(acting.find(({ code }) => code === 'system')?.staffId, 'staff-director')
})

test('on any day each post has at most one who acts, nobody away acts, and the three administrators stay apart', () => {
  const seats = fc.array(
    fc.record({ role: fc.constantFrom(...ROLES), away: fc.boolean(), vacant: fc.boolean(), next: fc.nat() }),
    { minLength: 2, maxLength: 12 },
  )
  fc.assert(
    fc.property(seats, (drawn) => {
      const all = drawn.map(({ role, away, vacant, next }, i): Seat => {
        const substitute = (i + 1 + (next % (drawn.length - 1))) % drawn.length
        return { ...seat(String(i), String(substitute), away, role), ...(vacant ? { holder: null } : {}) }
      })
      const acting = whoActs(all)

      assert.equal(new Set(acting.map(({ code }) => code)).size, acting.length)
      for (const one of acting) {
        const own = all.find(({ holder }) => holder?.staffId === one.staffId)
        assert.equal(own?.holder?.away, false)
        for (const other of acting.filter(({ staffId }) => staffId === one.staffId))
          assert.ok(!mustStayApart(all[Number(one.code)]?.role ?? 'other', all[Number(other.code)]?.role ?? 'other'))
      }
    }),
  )
})

test('where every post follows the next one, a single person present is enough for every post to have somebody', () => {
  const seats = ['1', '2', '3', '4'].map((code, i) => seat(code, String(((i + 1) % 4) + 1), code !== '3'))

  assert.equal(whoActs(seats).length, 4)
})
