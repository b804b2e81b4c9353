/** A property as jCal has it (RFC 7265, 3.4): its name, parameters, type and value. */
export type JCalProperty = [
  name: string,
  parameters: Record<string, string>,
  type: 'date' | 'date-time' | 'integer' | 'text' | 'uri',
  value: string | number,
];

/** A component as jCal has it (RFC 7265, 3.3): its name, properties and components. */
export type JCalComponent = [name: string, JCalProperty[], JCalComponent[]];
