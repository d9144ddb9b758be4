/** How much can be pasted at once, in bytes: it goes through memory. A larger file is dropped or chosen, and then read piece by piece. */
export const exhibitLimits = { pasted: 64 * 1024 * 1024 } as const;
