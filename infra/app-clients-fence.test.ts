import { describe, expect, it } from '@jest/globals';
import { type Asked, policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const { allows, arnOf } = policiesOf(synthesise());
const ROLE = 'AppClientsSweepRole';
const pool = arnOf('ClientsPool');
const identity = { 'dynamodb:LeadingKeys': ['NETWORK0#IDENTITY#one', 'NETWORK0#IDENTITY#two'] };

describe('what sweeps app clients', () => {
  const needed: Readonly<Record<string, Asked>> = {
    'look up who tokens belong to': { action: 'dynamodb:BatchGetItem', context: identity },
    'list app clients': { action: 'cognito-idp:ListUserPoolClients', resource: pool },
    'look at one': { action: 'cognito-idp:DescribeUserPoolClient', resource: pool },
    'delete one': { action: 'cognito-idp:DeleteUserPoolClient', resource: pool },
  };
  const denied: Readonly<Record<string, Asked>> = {
    'make one': { action: 'cognito-idp:CreateUserPoolClient', resource: pool },
    'change one': { action: 'cognito-idp:UpdateUserPoolClient', resource: pool },
    'delete the pool': { action: 'cognito-idp:DeleteUserPool', resource: pool },
    'register anybody': { action: 'dynamodb:PutItem', context: { 'dynamodb:LeadingKeys': ['NETWORK0#IDENTITY#one'] } },
    'strike anybody from the registry': {
      action: 'dynamodb:DeleteItem',
      context: { 'dynamodb:LeadingKeys': ['NETWORK0#IDENTITY#one'] },
    },
    'read a record beside an entry': {
      action: 'dynamodb:BatchGetItem',
      context: { 'dynamodb:LeadingKeys': ['NETWORK0#IDENTITY#one', 'A0000001#CONF#one'] },
    },
    'name no key': { action: 'dynamodb:BatchGetItem' },
    'walk the table': { action: 'dynamodb:Scan' },
  };

  it.each(Object.keys(needed))('may %s', async (what) => {
    await expect(allows(ROLE, needed[what]!)).resolves.toBe(true);
  });

  it.each(Object.keys(denied))('may not %s', async (what) => {
    await expect(allows(ROLE, denied[what]!)).resolves.toBe(false);
  });
});
