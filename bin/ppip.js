#!/usr/bin/env node
import module from 'node:module';

// Node 22.1 and newer keep what they compiled for the next start, in the folder for temporary files; where they cannot, nothing is kept.
module.enableCompileCache?.();
await import('../dist/bundle/ppip.js');
