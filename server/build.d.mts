export function isFresh(): boolean
export function build(): Promise<void>
