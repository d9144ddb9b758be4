// The simulated page has no idle time of its own: its next task is taken for it.
window.requestIdleCallback ??= (act) => window.setTimeout(() => act({ didTimeout: false, timeRemaining: () => 50 }));
window.cancelIdleCallback ??= (waiting) => window.clearTimeout(waiting);
