#!/usr/bin/env node
import '../dist/bundle/ppip.js';
