import { type ITable, Operation } from 'aws-cdk-lib/aws-dynamodb';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseAlarm } from './house-alarm.ts';

/** What the functions ask of the table. */
const OPERATIONS = [
  Operation.BATCH_GET_ITEM,
  Operation.GET_ITEM,
  Operation.PUT_ITEM,
  Operation.QUERY,
  Operation.TRANSACT_WRITE_ITEMS,
  Operation.UPDATE_ITEM,
];

const period = Duration.minutes(5);

/** What the table itself refuses. The functions try again, so a few of either hurt nobody. */
export class TableAlarms extends Construct {
  constructor(scope: Construct, id: string, table: ITable) {
    super(scope, id);
    new HouseAlarm(this, 'Throttles', {
      runbookHeading: 'The table throttles',
      impact: 'Answers come late, and some writes are refused with a request to try again in a moment.',
      metric: table.metricThrottledRequestsForOperations({ operations: OPERATIONS, period, statistic: 'Sum' }),
      threshold: 10,
    });
    new HouseAlarm(this, 'Fails', {
      runbookHeading: 'The table fails',
      impact: 'Answers come late; a write whose answer was lost may have happened, and is told to be sent again.',
      metric: table.metricSystemErrorsForOperations({ operations: OPERATIONS, period, statistic: 'Sum' }),
      threshold: 5,
    });
  }
}
