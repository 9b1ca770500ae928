#!/usr/bin/env node
import { runCli } from './pal-api/command.js';

process.exitCode = await runCli(process.argv.slice(2));
