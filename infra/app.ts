import { App } from 'aws-cdk-lib/core';
import { addNetwork } from './network.ts';

addNetwork(new App());
