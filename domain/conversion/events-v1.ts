import type { ApiObject } from '../api-object.ts';
import type { Event, EventsEvent } from '../../schemas/kubernetes/types.ts';
import type { Conversion } from './conversion.ts';

/**
 * events.k8s.io/v1 shows the objects of the core group's events under other names.
 * Source: kubernetes pkg/apis/events/v1 conversion.go.
 */
export const eventsV1: Conversion = {
  toStored(object) {
    const { note, regarding, deprecatedSource, deprecatedFirstTimestamp, deprecatedLastTimestamp, deprecatedCount, reportingController, ...rest } =
      object as EventsEvent;
    const event = {
      ...rest,
      apiVersion: 'v1',
      kind: 'Event',
      involvedObject: regarding ?? {},
      ...present({
        message: note,
        source: deprecatedSource,
        firstTimestamp: deprecatedFirstTimestamp,
        lastTimestamp: deprecatedLastTimestamp,
        count: deprecatedCount,
        reportingComponent: reportingController,
      }),
    };
    return event satisfies object as unknown as ApiObject;
  },
  fromStored(object) {
    const { message, involvedObject, source, firstTimestamp, lastTimestamp, count, reportingComponent, ...rest } = object as Event;
    const event = {
      ...rest,
      apiVersion: 'events.k8s.io/v1',
      kind: 'Event',
      regarding: involvedObject,
      ...present({
        note: message,
        deprecatedSource: source,
        deprecatedFirstTimestamp: firstTimestamp,
        deprecatedLastTimestamp: lastTimestamp,
        deprecatedCount: count,
        reportingController: reportingComponent,
      }),
    };
    return event satisfies object as unknown as ApiObject;
  },
};

const present = (fields: Readonly<Record<string, unknown>>): object => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
