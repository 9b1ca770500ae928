/** A stand-in for the booking page: as little as shows that there is one, and no letters. */
export const BOOKING = `<!doctype html><html lang="en"><title>Booking</title><style>
body { margin: 24px; }
header { inline-size: 55%; block-size: 16px; margin-block-end: 28px; background: #1a1a2e; border-radius: 8px; }
main { display: grid; grid-template-columns: repeat(7, 1fr); gap: 12px; }
i { aspect-ratio: 1; max-block-size: 44px; justify-self: center; inline-size: min(100%, 44px); background: #e6eeff; border-radius: 50%; }
i:nth-child(7n), i:nth-child(7n + 1) { background: #f2f2f5; }
i:nth-child(18) { background: #0b5cff; }
</style><header></header><main>${'<i></i>'.repeat(35)}</main>`;
