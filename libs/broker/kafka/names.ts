/** Puts the prefix before the names of topics and groups on the way to Kafka, and takes it off on the way back. */
export class Names {
  constructor(private readonly prefix: string) {}

  onWire(name: string): string {
    return this.prefix + name;
  }

  isOurs(wireName: string): boolean {
    return wireName.startsWith(this.prefix);
  }

  ofWire(wireName: string): string {
    return wireName.slice(this.prefix.length);
  }
}
