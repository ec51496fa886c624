import type { Labels, LabelSelectorObject } from './label-selector.ts';
import type { Ref, Tenant } from './ref.ts';

/** The PlasmaCloud services that reconcilers call. (IAM is called by the API only.) */
export type ServiceName = 'novanet' | 'flashdns' | 'fiberlb' | 'lightningstor' | 'plasmavmc';

/**
 * What every call carries (K5). `owner` is `k8shost/<resource>/<uid>` of the object the call is for, or of the one that a volume or a snapshot was
 * made for before it; `revision` is the fold's position it was planned at. The service keeps the highest revision per owner, removed ones too, and
 * answers a lower one `refused` with reason `STALE`.
 */
export interface EffectBase {
  readonly tenant: Tenant;
  readonly owner: string;
  readonly revision: number;
  /** The object concerned, with its uid: the journal's and the answer's address. */
  readonly ref: Ref;
}

export interface RecordSet {
  /** Relative to the zone, lower case, no trailing dot: `web.default.svc`. */
  readonly name: string;
  readonly type: 'A' | 'AAAA' | 'CNAME' | 'SRV' | 'TXT' | 'PTR';
  readonly ttlSeconds: number;
  /** Presentation form: an address, a target (absolute, trailing dot), or `0 100 80 target.` for SRV. None: the name is there, without records. */
  readonly values: readonly string[];
  /** Of A and AAAA: asked by its address (PTR), each value has this name. */
  readonly reverse?: true;
}

export interface Member {
  readonly address: string;
  readonly port: number;
}

export interface Listener {
  readonly name: string;
  readonly protocol: 'TCP' | 'UDP';
  readonly port: number;
  /** Those that connections may go to; sorted by address, then port. */
  readonly members: readonly Member[];
}

/** An endpoint of a Service's port, as a node chooses among them. */
export interface RouteEndpoint {
  readonly address: string;
  readonly port: number;
  /** '': not known. */
  readonly node: string;
  /** It ends, and still serves: taken where no other is left. */
  readonly terminating: boolean;
  /** Where clients are that it is meant for; both []: everywhere. */
  readonly forZones: readonly string[];
  readonly forNodes: readonly string[];
}

export interface RoutePort {
  readonly name: string;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
  readonly port: number;
  /** 0: none. */
  readonly nodePort: number;
  /** Sorted by address, then port. */
  readonly endpoints: readonly RouteEndpoint[];
}

/** What a Service's addresses lead to. */
export interface ServiceRoute {
  /** namespace/name */
  readonly name: string;
  /** Of the cluster. */
  readonly addresses: readonly string[];
  /** Those of the load balancer: what comes to them is from outside, as what comes to a node port is. */
  readonly externalAddresses: readonly string[];
  readonly ports: readonly RoutePort[];
  /** How long a client stays with its endpoint after it was last heard of; 0: not at all. */
  readonly affinitySeconds: number;
  /** What comes from inside, or from outside, goes to endpoints on the node that it comes to, and nowhere else. */
  readonly internalLocal: boolean;
  readonly externalLocal: boolean;
  /** CIDRs that may come to external addresses; []: everybody. */
  readonly sourceRanges: readonly string[];
  /** Answers HTTP whether a node has an endpoint; 0: none. */
  readonly healthCheckNodePort: number;
}

/** A container's port that rules may call by its name. */
export interface NamedPort {
  readonly name: string;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
  readonly port: number;
}

/** Whom a rule means: pods of some namespaces (none: nobody), or addresses but for those of the blocks in `except`. */
export type SecurityPeer =
  | { readonly namespaces: readonly string[]; readonly selector: LabelSelectorObject }
  | { readonly cidr: string; readonly except: readonly string[] };

export interface SecurityPort {
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
  /** A number, or the name of a port of the pod that is sent to; absent: every port of the protocol. */
  readonly port?: number | string;
  /** The last of a range that begins with the number; 0: the number alone. */
  readonly endPort: number;
}

export interface SecurityRule {
  /** []: everybody. */
  readonly peers: readonly SecurityPeer[];
  /** []: every port and protocol. */
  readonly ports: readonly SecurityPort[];
}

/**
 * What the pods that it selects may be sent (`ingress`) and may send (`egress`), beside what other groups that select them say; absent: says
 * nothing of that direction. A direction that no group of a pod says anything of is free.
 */
export interface SecurityGroup {
  /** namespace/name */
  readonly name: string;
  readonly namespace: string;
  readonly selector: LabelSelectorObject;
  readonly ingress?: readonly SecurityRule[];
  readonly egress?: readonly SecurityRule[];
}

export interface HttpRoute {
  /** Lower case; `*.example.com`: names of one label more; '': every host. */
  readonly host: string;
  /** Absolute. A prefix is of whole elements: `/a` is one of `/a` and `/a/b`, not of `/ab`. */
  readonly path: string;
  readonly match: 'Exact' | 'Prefix';
  /** Name of a backend. */
  readonly backend: string;
}

/** Who answers; no members: 503. */
export interface HttpBackend {
  readonly name: string;
  readonly members: readonly Member[];
}

export interface Certificate {
  /** []: those that the certificate names. */
  readonly hosts: readonly string[];
  /** PEM: the certificate, then those that it is signed with. */
  readonly chain: string;
  readonly privateKey: string;
}

/** What one owner wants led at the tenant's HTTP address, which all of its owners share. */
export interface HttpRoutes {
  /** namespace/name */
  readonly name: string;
  /** Where two owners want the same host and path, the older one has it. */
  readonly createdMs: number;
  readonly routes: readonly HttpRoute[];
  /** Name of the backend for what no route of the tenant wants; '': none. */
  readonly defaultBackend: string;
  readonly backends: readonly HttpBackend[];
  readonly certificates: readonly Certificate[];
}

export interface InstanceContainer {
  readonly name: string;
  readonly image: string;
  readonly ports: readonly { readonly containerPort: number; readonly protocol: 'TCP' | 'UDP' | 'SCTP' }[];
}

/** A call to the cloud, as data. Verbs: ensure (create or change to this), remove (gone, also when it never was), observe. */
export type Effect = EffectBase &
  (
    | {
        readonly kind: 'ensure-port';
        readonly deviceId: string;
        readonly name: string;
        readonly node: string;
        /** What security groups select it by. */
        readonly namespace: string;
        readonly labels: Labels;
        readonly namedPorts: readonly NamedPort[];
      }
    | { readonly kind: 'remove-port' }
    | ({ readonly kind: 'ensure-security-group' } & SecurityGroup)
    | { readonly kind: 'remove-security-group' }
    | ({ readonly kind: 'ensure-service-route' } & ServiceRoute)
    | { readonly kind: 'remove-service-route' }
    /** Replaces everything this owner has in the zone, atomically. `zone` without trailing dot: `cluster.local`. */
    | { readonly kind: 'put-record-sets'; readonly zone: string; readonly recordSets: readonly RecordSet[] }
    | { readonly kind: 'remove-record-sets'; readonly zone: string }
    | {
        readonly kind: 'ensure-load-balancer';
        readonly name: string;
        readonly listeners: readonly Listener[];
        readonly sourceRanges: readonly string[];
        readonly requestedAddress: string;
        /** Where its address is from; '': any. */
        readonly pool: string;
        /** Balancers of one tenant with the same keys have an address together while their ports differ; '': it is alone. */
        readonly sharingKey: string;
        readonly backendKey: string;
        /** How long a client stays with its member after it was last heard of; 0: not at all. */
        readonly affinitySeconds: number;
      }
    | { readonly kind: 'remove-load-balancer' }
    | ({ readonly kind: 'ensure-http-routes' } & HttpRoutes)
    | { readonly kind: 'remove-http-routes' }
    | {
        readonly kind: 'ensure-volume';
        /** Of the tenant's volumes, for good. */
        readonly name: string;
        readonly sizeBytes: number;
        /** Those that it is made with stay. */
        readonly accessModes: readonly string[];
        readonly parameters: Readonly<Record<string, string>>;
        readonly mode: VolumeMode;
        /** Absent: it begins with nothing. */
        readonly source?: VolumeSource;
        /** The first that has room is taken; []: any. */
        readonly zones: readonly string[];
        /** Somebody has written into it: it is changed, and never made anew (NOT_FOUND). */
        readonly mustExist?: true;
      }
    | { readonly kind: 'remove-volume' }
    /** One that is there, whoever made it. */
    | { readonly kind: 'observe-volume'; readonly name: string }
    /** Of the volume as it is when this is first done; `name`: of the tenant's snapshots, for good. */
    | { readonly kind: 'ensure-snapshot'; readonly name: string; readonly volumeName: string }
    | { readonly kind: 'remove-snapshot' }
    /** One that is there, whoever made it. */
    | { readonly kind: 'observe-snapshot'; readonly name: string }
    /** Where there is room for volumes, and how much. */
    | { readonly kind: 'observe-capacity' }
    /** When it is answered the node may reach the volume. */
    | { readonly kind: 'ensure-attachment'; readonly volumeName: string; readonly nodeName: string; readonly readOnly: boolean }
    /** When it is answered the node does not reach the volume any more, whatever state it is in. */
    | { readonly kind: 'remove-attachment' }
    | {
        readonly kind: 'ensure-instance';
        readonly nodeName: string;
        readonly namespace: string;
        readonly podName: string;
        readonly address: string;
        readonly containers: readonly InstanceContainer[];
        /** Its containers are expected to end, and are not run again: the pod's restartPolicy is not Always. */
        readonly runsToEnd: boolean;
      }
    | { readonly kind: 'remove-instance' }
    /** The node pool of the tenant as the cloud sees it, with heartbeats. */
    | { readonly kind: 'observe-nodes' }
  );

export type VolumeMode = 'Filesystem' | 'Block';

interface Snapshot {
  readonly snapshotId: string;
  /** What is made of it is at least as large. */
  readonly sizeBytes: number;
  readonly createdMs: number;
  /** False while its content is being copied. */
  readonly ready: boolean;
}

/** Of a zone; '': of all that there is, where there are no zones. */
export interface Room {
  readonly zone: string;
  /** What may still be promised. */
  readonly availableBytes: number;
  /** No single volume is larger; 0: not said. */
  readonly maximumVolumeBytes: number;
}

/** What a volume begins with the content of, by the name that the tenant knows it by. */
export type VolumeSource = { readonly snapshot: string } | { readonly volume: string };

export type EffectKind = Effect['kind'];
export type EffectOf<K extends EffectKind> = Extract<Effect, { kind: K }>;

export interface CloudNode {
  readonly name: string;
  readonly internalAddress: string;
  readonly cpuMillis: number;
  readonly memoryBytes: number;
  readonly podsMax: number;
  readonly ephemeralStorageBytes: number;
  readonly zone: string;
  /** When the cloud last heard of it. */
  readonly heartbeatMs: number;
  readonly runtimeVersion: string;
  readonly osImage: string;
  readonly kernelVersion: string;
  readonly architecture: string;
}

/** What a service answers when it did what was asked. */
export interface Answers {
  'ensure-port': { readonly portId: string; readonly subnetId: string; readonly address: string; readonly macAddress: string };
  'remove-port': Record<string, never>;
  'ensure-security-group': Record<string, never>;
  'remove-security-group': Record<string, never>;
  'ensure-service-route': Record<string, never>;
  'remove-service-route': Record<string, never>;
  'put-record-sets': Record<string, never>;
  'remove-record-sets': Record<string, never>;
  /** `servedPort` differs from the port asked where the balancer may not listen below 1024 (port + 10000). */
  'ensure-load-balancer': {
    readonly loadBalancerId: string;
    readonly address: string;
    readonly listeners: readonly { readonly port: number; readonly servedPort: number }[];
  };
  'remove-load-balancer': Record<string, never>;
  'ensure-http-routes': { readonly address: string; readonly ports: readonly { readonly port: number; readonly servedPort: number }[] };
  'remove-http-routes': Record<string, never>;
  'ensure-volume': {
    readonly volumeId: string;
    readonly sizeBytes: number;
    /** False: a writer may go beyond the size. */
    readonly sizeEnforced: boolean;
    /** Where its nodes must be; '': anywhere. */
    readonly zone: string;
    /** False while it is being filled from its source. */
    readonly ready: boolean;
  };
  'remove-volume': Record<string, never>;
  /** `owner`: whose it is, in LightningSTOR. */
  'observe-volume': {
    readonly volumeId: string;
    readonly sizeBytes: number;
    readonly owner: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly source?: VolumeSource;
  };
  'ensure-snapshot': Snapshot;
  'remove-snapshot': Record<string, never>;
  /** `owner`: whose it is, in LightningSTOR. */
  'observe-snapshot': Snapshot & { readonly owner: string };
  /** One for each zone, sorted by it. */
  'observe-capacity': { readonly rooms: readonly Room[] };
  'ensure-attachment': {
    readonly attachmentId: string;
    /** What may be told of it: the `folder` or `image`, and whether it is `readOnly`. */
    readonly publishContext: Readonly<Record<string, string>>;
  };
  'remove-attachment': Record<string, never>;
  'ensure-instance': {
    readonly instanceId: string;
    /** `ended`: every container ended, with exit code 0. */
    readonly state: 'pending' | 'running' | 'ended' | 'failed';
    /** 0 while pending. */
    readonly startedAtMs: number;
    /** 0 unless ended. */
    readonly endedAtMs: number;
    readonly message: string;
  };
  'remove-instance': Record<string, never>;
  'observe-nodes': { readonly nodes: readonly CloudNode[] };
}
export type AnswerOf<K extends EffectKind> = Answers[K];

/** Whether what it is told, and what comes of it, may hold the content of a Secret: it is never written in clear. */
export const carriesSecret = (effect: Effect): boolean => effect.kind === 'ensure-http-routes' && effect.certificates.length > 0;

export const serviceOf: Readonly<Record<EffectKind, ServiceName>> = {
  'ensure-port': 'novanet',
  'remove-port': 'novanet',
  'ensure-security-group': 'novanet',
  'remove-security-group': 'novanet',
  'ensure-service-route': 'novanet',
  'remove-service-route': 'novanet',
  'put-record-sets': 'flashdns',
  'remove-record-sets': 'flashdns',
  'ensure-load-balancer': 'fiberlb',
  'remove-load-balancer': 'fiberlb',
  'ensure-http-routes': 'fiberlb',
  'remove-http-routes': 'fiberlb',
  'ensure-volume': 'lightningstor',
  'remove-volume': 'lightningstor',
  'observe-volume': 'lightningstor',
  'ensure-snapshot': 'lightningstor',
  'remove-snapshot': 'lightningstor',
  'observe-snapshot': 'lightningstor',
  'observe-capacity': 'lightningstor',
  'ensure-attachment': 'lightningstor',
  'remove-attachment': 'lightningstor',
  'ensure-instance': 'plasmavmc',
  'remove-instance': 'plasmavmc',
  'observe-nodes': 'plasmavmc',
};

/** What a service's paged list says of one thing it keeps for us: enough for the sweeper. */
export interface OwnedResource {
  readonly service: ServiceName;
  readonly tenant: Tenant;
  readonly owner: string;
  readonly revision: number;
  /** The service's own id of it, unique over all tenants (port id, volume id, …). FlashDNS: `org/project/zone/owner`; the sweep reads the zone from it. */
  readonly id: string;
  /** What it was labelled with; absent: nothing. */
  readonly labels?: Labels;
}

/** `k8shost/<resource>/<uid>`. */
export const ownerOf = (resource: string, uid: string): string => `k8shost/${resource}/${uid}`;

/** The resource and uid an owner names; undefined when it is not one of ours. */
export function parseOwner(owner: string): { resource: string; uid: string } | undefined {
  const [prefix, resource, uid, ...rest] = owner.split('/');
  if (prefix !== 'k8shost' || !resource || !uid || rest.length > 0) return undefined;
  return { resource, uid };
}
