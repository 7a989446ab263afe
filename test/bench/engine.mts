export function measureEngine(): void {}
