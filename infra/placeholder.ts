export const handler = (): Promise<{ statusCode: number }> => Promise.resolve({ statusCode: 503 });
export const sweep = (): Promise<void> => Promise.resolve();
