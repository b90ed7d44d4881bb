export type { ClockEvent, ClockLight, ClockOwner, ClockRef, ClockState, ClockView, Limit } from './contract.ts'
export { CLOCK_LIGHTS } from './contract.ts'
