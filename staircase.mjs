/** The staircase. Each step may import itself and the steps written before it. */
export const STEPS = ['base', 'proof', 'law', 'ui', 'platform', 'areas', 'sites', 'main']

/** Inside areas the same rule holds again: right may import left, through its index.ts. */
export const AREAS = [
  'clocks',
  'organisations',
  'subsites',
  'enquiries',
  'catalogue',
  'norms',
  'fees',
  'processes',
  'services',
  'cases',
  'penalties',
  'requests',
  'reports',
  'search',
  'alerts',
]
