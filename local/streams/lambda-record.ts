import type { AttributeValue, _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue as LambdaValue, DynamoDBRecord } from 'aws-lambda';

type LambdaImage = Record<string, LambdaValue>;

/** A stream record as the SDK reads it, made what Lambda hands to a function: JSON, so bytes are base 64. */
export function toLambdaRecord(record: StreamRecord, streamArn: string): DynamoDBRecord {
  const { eventID, eventName, eventVersion, awsRegion, dynamodb: change, userIdentity } = record;
  return {
    eventSource: 'aws:dynamodb',
    eventSourceARN: streamArn,
    ...(eventID !== undefined && { eventID }),
    ...(eventName !== undefined && { eventName }),
    ...(eventVersion !== undefined && { eventVersion }),
    ...(awsRegion !== undefined && { awsRegion }),
    ...(userIdentity !== undefined && { userIdentity }),
    dynamodb: {
      ...(change?.ApproximateCreationDateTime && {
        ApproximateCreationDateTime: Math.floor(change.ApproximateCreationDateTime.getTime() / 1000),
      }),
      ...(change?.Keys && { Keys: image(change.Keys) }),
      ...(change?.NewImage && { NewImage: image(change.NewImage) }),
      ...(change?.OldImage && { OldImage: image(change.OldImage) }),
      ...(change?.SequenceNumber !== undefined && { SequenceNumber: change.SequenceNumber }),
      ...(change?.SizeBytes !== undefined && { SizeBytes: change.SizeBytes }),
      ...(change?.StreamViewType !== undefined && { StreamViewType: change.StreamViewType }),
    },
  };
}

function image(attributes: Record<string, AttributeValue>): LambdaImage {
  return Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, value(attribute)]));
}

function value(attribute: AttributeValue): LambdaValue {
  if (attribute.B !== undefined) return { B: base64(attribute.B) };
  if (attribute.BS !== undefined) return { BS: attribute.BS.map(base64) };
  if (attribute.L !== undefined) return { L: attribute.L.map(value) };
  if (attribute.M !== undefined) return { M: image(attribute.M) };
  return attribute as LambdaValue;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
