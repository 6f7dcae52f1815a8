import type { AttributeValue, _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import { compact } from '../../platform/compact.ts';
import type { AttributeValue as LambdaValue, DynamoDBRecord } from 'aws-lambda';

type SdkChange = NonNullable<StreamRecord['dynamodb']>;
type LambdaImage = Record<string, LambdaValue>;

/** A stream record as the SDK reads it, made what Lambda hands to a function: JSON, so bytes are base 64. */
export function toLambdaRecord(record: StreamRecord, streamArn: string): DynamoDBRecord {
  const { eventID, eventName, eventVersion, awsRegion, userIdentity, dynamodb } = record;
  return {
    eventSource: 'aws:dynamodb',
    eventSourceARN: streamArn,
    ...compact({ eventID, eventName, eventVersion, awsRegion, userIdentity }),
    ...(dynamodb && { dynamodb: change(dynamodb) }),
  };
}

function change(of: SdkChange): NonNullable<DynamoDBRecord['dynamodb']> {
  return compact({
    ApproximateCreationDateTime: of.ApproximateCreationDateTime && epochSeconds(of.ApproximateCreationDateTime),
    Keys: of.Keys && image(of.Keys),
    NewImage: of.NewImage && image(of.NewImage),
    OldImage: of.OldImage && image(of.OldImage),
    SequenceNumber: of.SequenceNumber,
    SizeBytes: of.SizeBytes,
    StreamViewType: of.StreamViewType,
  });
}

function epochSeconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}

function image(attributes: Record<string, AttributeValue>): LambdaImage {
  return Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, value(attribute)]));
}

function value(attribute: AttributeValue): LambdaValue {
  if (attribute.B !== undefined) return { B: base64(attribute.B) };
  if (attribute.BS !== undefined) return { BS: attribute.BS.map(base64) };
  if (attribute.L !== undefined) return { L: attribute.L.map(value) };
  if (attribute.M !== undefined) return { M: image(attribute.M) };
  return attribute;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
