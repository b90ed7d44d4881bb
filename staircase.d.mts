export declare const STEPS: readonly string[]
export declare const AREAS: readonly string[]
