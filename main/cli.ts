#!/usr/bin/env node
import { setEntry } from './terminal/places.ts';
import { terminal } from './terminal/terminal.ts';

setEntry(import.meta.url);
process.exitCode = await terminal(process.argv.slice(2));
