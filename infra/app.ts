import { App } from 'aws-cdk-lib/core';
import { addChecks } from './checks.ts';
import { addNetwork } from './network.ts';

const app = new App();
addNetwork(app);
addChecks(app);
