// What a host makes for a tenant's network, by name: the CNI plugin and NovaNET's data plane each make what is missing of it, and find
// what the other made. The number is the network's VNI. An interface's name has 15 characters at most.

/** On the host: what containers are plugged into. Its ports do not reach each other, only the router. */
export const bridgeName = (vni: number): string => `${bridgePrefix}${vni}`;
export const bridgePrefix = 'kb';

/** On the host: the bridge's end of the link to the router. */
export const routerLinkName = (vni: number): string => `kl${vni}`;

/** The network namespace where the tenant's packets are routed on this node. Hosts that share a folder of namespaces (tests) differ by the node. */
export const routerNamespace = (node: string, vni: number): string => `k8shost-${encodeURIComponent(node)}-${vni}`;

/** In the router: the other end, with the gateway's address. */
export const gatewayInterface = 'pods';

/** In the router: the table of nftables that the data plane makes whole, at once. */
export const rulesTable = 'ip k8shost';
