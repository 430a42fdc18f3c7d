"""The objects of the built-in API as read-only TypedDicts, for type checkers only.

Written by tools/generate_objects.py from the fact table; never edited by hand.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import ReadOnly, Required, TypedDict

class AdmissionregistrationV1ServiceReference(TypedDict, total=False):
    namespace: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]
    path: ReadOnly[str]
    port: ReadOnly[int]

class AdmissionregistrationV1WebhookClientConfig(TypedDict, total=False):
    url: ReadOnly[str]
    service: ReadOnly[AdmissionregistrationV1ServiceReference]
    caBundle: ReadOnly[str]

class ApiextensionsV1ServiceReference(TypedDict, total=False):
    namespace: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]
    path: ReadOnly[str]
    port: ReadOnly[int]

class ApiextensionsV1WebhookClientConfig(TypedDict, total=False):
    url: ReadOnly[str]
    service: ReadOnly[ApiextensionsV1ServiceReference]
    caBundle: ReadOnly[str]

class ApiregistrationV1ServiceReference(TypedDict, total=False):
    namespace: ReadOnly[str]
    name: ReadOnly[str]
    port: ReadOnly[int]

class AuthenticationV1TokenRequest(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1TokenRequestSpec]
    status: ReadOnly[V1TokenRequestStatus]

class CoreV1EndpointPort(TypedDict, total=False):
    name: ReadOnly[str]
    port: Required[ReadOnly[int]]
    protocol: ReadOnly[str]
    appProtocol: ReadOnly[str]

class CoreV1Event(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: Required[ReadOnly[V1ObjectMeta]]
    involvedObject: Required[ReadOnly[V1ObjectReference]]
    reason: ReadOnly[str]
    message: ReadOnly[str]
    source: ReadOnly[V1EventSource]
    firstTimestamp: ReadOnly[str]
    lastTimestamp: ReadOnly[str]
    count: ReadOnly[int]
    type: ReadOnly[str]
    eventTime: ReadOnly[str]
    series: ReadOnly[CoreV1EventSeries]
    action: ReadOnly[str]
    related: ReadOnly[V1ObjectReference]
    reportingComponent: ReadOnly[str]
    reportingInstance: ReadOnly[str]

class CoreV1EventList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[CoreV1Event]]]

class CoreV1EventSeries(TypedDict, total=False):
    count: ReadOnly[int]
    lastObservedTime: ReadOnly[str]

class CoreV1List(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[Mapping[str, Any]]]]

class CoreV1Preconditions(TypedDict, total=False):
    uid: ReadOnly[str]

class CoreV1ResourceClaim(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    request: ReadOnly[str]

class DiscoveryV1EndpointPort(TypedDict, total=False):
    name: ReadOnly[str]
    protocol: ReadOnly[str]
    port: ReadOnly[int]
    appProtocol: ReadOnly[str]

class EventsV1Event(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    eventTime: Required[ReadOnly[str]]
    series: ReadOnly[EventsV1EventSeries]
    reportingController: ReadOnly[str]
    reportingInstance: ReadOnly[str]
    action: ReadOnly[str]
    reason: ReadOnly[str]
    regarding: ReadOnly[V1ObjectReference]
    related: ReadOnly[V1ObjectReference]
    note: ReadOnly[str]
    type: ReadOnly[str]
    deprecatedSource: ReadOnly[V1EventSource]
    deprecatedFirstTimestamp: ReadOnly[str]
    deprecatedLastTimestamp: ReadOnly[str]
    deprecatedCount: ReadOnly[int]

class EventsV1EventList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[EventsV1Event]]]

class EventsV1EventSeries(TypedDict, total=False):
    count: Required[ReadOnly[int]]
    lastObservedTime: Required[ReadOnly[str]]

class FlowcontrolV1Subject(TypedDict, total=False):
    kind: Required[ReadOnly[str]]
    user: ReadOnly[V1UserSubject]
    group: ReadOnly[V1GroupSubject]
    serviceAccount: ReadOnly[V1ServiceAccountSubject]

class MetaV1List(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[Mapping[str, Any]]]]

class MetaV1Preconditions(TypedDict, total=False):
    uid: ReadOnly[str]
    resourceVersion: ReadOnly[str]

class RbacV1Subject(TypedDict, total=False):
    kind: Required[ReadOnly[str]]
    apiGroup: ReadOnly[str]
    name: Required[ReadOnly[str]]
    namespace: ReadOnly[str]

class ResourceV1ResourceClaim(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1ResourceClaimSpec]]
    status: ReadOnly[V1ResourceClaimStatus]

class RuntimeTypeMeta(TypedDict, total=False):
    apiVersion: ReadOnly[str]
    kind: ReadOnly[str]

class RuntimeUnknown(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]

class StorageV1TokenRequest(TypedDict, total=False):
    audience: Required[ReadOnly[str]]
    expirationSeconds: ReadOnly[int]

class V1APIGroup(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    name: Required[ReadOnly[str]]
    versions: Required[ReadOnly[Sequence[V1GroupVersionForDiscovery]]]
    preferredVersion: ReadOnly[V1GroupVersionForDiscovery]
    serverAddressByClientCIDRs: ReadOnly[Sequence[V1ServerAddressByClientCIDR]]

class V1APIGroupList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    groups: Required[ReadOnly[Sequence[V1APIGroup]]]

class V1APIResource(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    singularName: Required[ReadOnly[str]]
    namespaced: Required[ReadOnly[bool]]
    group: ReadOnly[str]
    version: ReadOnly[str]
    kind: Required[ReadOnly[str]]
    verbs: Required[ReadOnly[Sequence[str]]]
    shortNames: ReadOnly[Sequence[str]]
    categories: ReadOnly[Sequence[str]]
    storageVersionHash: ReadOnly[str]

class V1APIResourceList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    groupVersion: Required[ReadOnly[str]]
    resources: Required[ReadOnly[Sequence[V1APIResource]]]

class V1APIService(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1APIServiceSpec]
    status: ReadOnly[V1APIServiceStatus]

class V1APIServiceCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1APIServiceList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1APIService]]]

class V1APIServiceSpec(TypedDict, total=False):
    service: ReadOnly[ApiregistrationV1ServiceReference]
    group: ReadOnly[str]
    version: ReadOnly[str]
    insecureSkipTLSVerify: ReadOnly[bool]
    caBundle: ReadOnly[str]
    groupPriorityMinimum: Required[ReadOnly[int]]
    versionPriority: Required[ReadOnly[int]]

class V1APIServiceStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1APIServiceCondition]]

class V1APIVersions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    versions: Required[ReadOnly[Sequence[str]]]
    serverAddressByClientCIDRs: Required[ReadOnly[Sequence[V1ServerAddressByClientCIDR]]]

class V1AWSElasticBlockStoreVolumeSource(TypedDict, total=False):
    volumeID: Required[ReadOnly[str]]
    fsType: ReadOnly[str]
    partition: ReadOnly[int]
    readOnly: ReadOnly[bool]

class V1AdmissionRequest(TypedDict, total=False):
    uid: ReadOnly[str]
    kind: ReadOnly[V1GroupVersionKind]
    resource: ReadOnly[V1GroupVersionResource]
    subResource: ReadOnly[str]
    requestKind: ReadOnly[V1GroupVersionKind]
    requestResource: ReadOnly[V1GroupVersionResource]
    requestSubResource: ReadOnly[str]
    name: ReadOnly[str]
    namespace: ReadOnly[str]
    operation: ReadOnly[str]
    userInfo: ReadOnly[V1UserInfo]
    object: ReadOnly[Mapping[str, Any]]
    oldObject: ReadOnly[Mapping[str, Any]]
    dryRun: ReadOnly[bool]
    options: ReadOnly[Mapping[str, Any]]

class V1AdmissionResponse(TypedDict, total=False):
    uid: ReadOnly[str]
    allowed: ReadOnly[bool]
    status: ReadOnly[V1Status]
    patch: ReadOnly[str]
    patchType: ReadOnly[str]
    auditAnnotations: ReadOnly[Mapping[str, str]]
    warnings: ReadOnly[Sequence[str]]

class V1AdmissionReview(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    request: ReadOnly[V1AdmissionRequest]
    response: ReadOnly[V1AdmissionResponse]

class V1Affinity(TypedDict, total=False):
    nodeAffinity: ReadOnly[V1NodeAffinity]
    podAffinity: ReadOnly[V1PodAffinity]
    podAntiAffinity: ReadOnly[V1PodAntiAffinity]

class V1AggregationRule(TypedDict, total=False):
    clusterRoleSelectors: ReadOnly[Sequence[V1LabelSelector]]

class V1AllocatedDeviceStatus(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    pool: Required[ReadOnly[str]]
    device: Required[ReadOnly[str]]
    shareID: ReadOnly[str]
    conditions: ReadOnly[Sequence[V1Condition]]
    data: ReadOnly[Mapping[str, Any]]
    networkData: ReadOnly[V1NetworkDeviceData]

class V1AllocationResult(TypedDict, total=False):
    devices: ReadOnly[V1DeviceAllocationResult]
    nodeSelector: ReadOnly[V1NodeSelector]
    allocationTimestamp: ReadOnly[str]

class V1AppArmorProfile(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    localhostProfile: ReadOnly[str]

class V1ApplyConfiguration(TypedDict, total=False):
    expression: ReadOnly[str]

class V1ApplyOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    dryRun: ReadOnly[Sequence[str]]
    force: Required[ReadOnly[bool]]
    fieldManager: Required[ReadOnly[str]]

class V1AttachedVolume(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    devicePath: Required[ReadOnly[str]]

class V1AuditAnnotation(TypedDict, total=False):
    key: Required[ReadOnly[str]]
    valueExpression: Required[ReadOnly[str]]

class V1AzureDiskVolumeSource(TypedDict, total=False):
    diskName: Required[ReadOnly[str]]
    diskURI: Required[ReadOnly[str]]
    cachingMode: ReadOnly[str]
    fsType: ReadOnly[str]
    readOnly: ReadOnly[bool]
    kind: ReadOnly[str]

class V1AzureFilePersistentVolumeSource(TypedDict, total=False):
    secretName: Required[ReadOnly[str]]
    shareName: Required[ReadOnly[str]]
    readOnly: ReadOnly[bool]
    secretNamespace: ReadOnly[str]

class V1AzureFileVolumeSource(TypedDict, total=False):
    secretName: Required[ReadOnly[str]]
    shareName: Required[ReadOnly[str]]
    readOnly: ReadOnly[bool]

class V1Binding(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    target: Required[ReadOnly[V1ObjectReference]]

class V1BoundObjectReference(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    name: ReadOnly[str]
    uid: ReadOnly[str]

class V1CELDeviceSelector(TypedDict, total=False):
    expression: Required[ReadOnly[str]]

class V1CSIDriver(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1CSIDriverSpec]]

class V1CSIDriverList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1CSIDriver]]]

class V1CSIDriverSpec(TypedDict, total=False):
    attachRequired: ReadOnly[bool]
    podInfoOnMount: ReadOnly[bool]
    volumeLifecycleModes: ReadOnly[Sequence[str]]
    storageCapacity: ReadOnly[bool]
    fsGroupPolicy: ReadOnly[str]
    tokenRequests: ReadOnly[Sequence[StorageV1TokenRequest]]
    requiresRepublish: ReadOnly[bool]
    seLinuxMount: ReadOnly[bool]
    nodeAllocatableUpdatePeriodSeconds: ReadOnly[int]
    serviceAccountTokenInSecrets: ReadOnly[bool]
    preventPodSchedulingIfMissing: ReadOnly[bool]

class V1CSINode(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1CSINodeSpec]]

class V1CSINodeDriver(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    nodeID: Required[ReadOnly[str]]
    topologyKeys: ReadOnly[Sequence[str]]
    allocatable: ReadOnly[V1VolumeNodeResources]

class V1CSINodeList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1CSINode]]]

class V1CSINodeSpec(TypedDict, total=False):
    drivers: Required[ReadOnly[Sequence[V1CSINodeDriver]]]

class V1CSIPersistentVolumeSource(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    volumeHandle: Required[ReadOnly[str]]
    readOnly: ReadOnly[bool]
    fsType: ReadOnly[str]
    volumeAttributes: ReadOnly[Mapping[str, str]]
    controllerPublishSecretRef: ReadOnly[V1SecretReference]
    nodeStageSecretRef: ReadOnly[V1SecretReference]
    nodePublishSecretRef: ReadOnly[V1SecretReference]
    controllerExpandSecretRef: ReadOnly[V1SecretReference]
    nodeExpandSecretRef: ReadOnly[V1SecretReference]

class V1CSIStorageCapacity(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    nodeTopology: ReadOnly[V1LabelSelector]
    storageClassName: Required[ReadOnly[str]]
    capacity: ReadOnly[str]
    maximumVolumeSize: ReadOnly[str]

class V1CSIStorageCapacityList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1CSIStorageCapacity]]]

class V1CSIVolumeSource(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    readOnly: ReadOnly[bool]
    fsType: ReadOnly[str]
    volumeAttributes: ReadOnly[Mapping[str, str]]
    nodePublishSecretRef: ReadOnly[V1LocalObjectReference]

class V1Capabilities(TypedDict, total=False):
    add: ReadOnly[Sequence[str]]
    drop: ReadOnly[Sequence[str]]

class V1CapacityRequestPolicy(TypedDict, total=False):
    default: ReadOnly[str]
    validValues: ReadOnly[Sequence[str]]
    validRange: ReadOnly[V1CapacityRequestPolicyRange]

class V1CapacityRequestPolicyRange(TypedDict, total=False):
    min: ReadOnly[str]
    max: ReadOnly[str]
    step: ReadOnly[str]

class V1CapacityRequirements(TypedDict, total=False):
    requests: ReadOnly[Mapping[str, str]]

class V1CephFSPersistentVolumeSource(TypedDict, total=False):
    monitors: Required[ReadOnly[Sequence[str]]]
    path: ReadOnly[str]
    user: ReadOnly[str]
    secretFile: ReadOnly[str]
    secretRef: ReadOnly[V1SecretReference]
    readOnly: ReadOnly[bool]

class V1CephFSVolumeSource(TypedDict, total=False):
    monitors: Required[ReadOnly[Sequence[str]]]
    path: ReadOnly[str]
    user: ReadOnly[str]
    secretFile: ReadOnly[str]
    secretRef: ReadOnly[V1LocalObjectReference]
    readOnly: ReadOnly[bool]

class V1CertificateSigningRequest(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1CertificateSigningRequestSpec]]
    status: ReadOnly[V1CertificateSigningRequestStatus]

class V1CertificateSigningRequestCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    reason: ReadOnly[str]
    message: ReadOnly[str]
    lastUpdateTime: ReadOnly[str]
    lastTransitionTime: ReadOnly[str]

class V1CertificateSigningRequestList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1CertificateSigningRequest]]]

class V1CertificateSigningRequestSpec(TypedDict, total=False):
    request: Required[ReadOnly[str]]
    signerName: Required[ReadOnly[str]]
    expirationSeconds: ReadOnly[int]
    usages: ReadOnly[Sequence[str]]
    username: ReadOnly[str]
    uid: ReadOnly[str]
    groups: ReadOnly[Sequence[str]]
    extra: ReadOnly[Mapping[str, Sequence[str]]]

class V1CertificateSigningRequestStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1CertificateSigningRequestCondition]]
    certificate: ReadOnly[str]

class V1CinderPersistentVolumeSource(TypedDict, total=False):
    volumeID: Required[ReadOnly[str]]
    fsType: ReadOnly[str]
    readOnly: ReadOnly[bool]
    secretRef: ReadOnly[V1SecretReference]

class V1CinderVolumeSource(TypedDict, total=False):
    volumeID: Required[ReadOnly[str]]
    fsType: ReadOnly[str]
    readOnly: ReadOnly[bool]
    secretRef: ReadOnly[V1LocalObjectReference]

class V1ClientIPConfig(TypedDict, total=False):
    timeoutSeconds: ReadOnly[int]

class V1ClusterRole(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    rules: ReadOnly[Sequence[V1PolicyRule]]
    aggregationRule: ReadOnly[V1AggregationRule]

class V1ClusterRoleBinding(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    subjects: ReadOnly[Sequence[RbacV1Subject]]
    roleRef: Required[ReadOnly[V1RoleRef]]

class V1ClusterRoleBindingList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ClusterRoleBinding]]]

class V1ClusterRoleList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ClusterRole]]]

class V1ClusterTrustBundleProjection(TypedDict, total=False):
    name: ReadOnly[str]
    signerName: ReadOnly[str]
    labelSelector: ReadOnly[V1LabelSelector]
    optional: ReadOnly[bool]
    path: Required[ReadOnly[str]]

class V1ComponentCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    message: ReadOnly[str]
    error: ReadOnly[str]

class V1ComponentStatus(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    conditions: ReadOnly[Sequence[V1ComponentCondition]]

class V1ComponentStatusList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ComponentStatus]]]

class V1Condition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    observedGeneration: ReadOnly[int]
    lastTransitionTime: Required[ReadOnly[str]]
    reason: Required[ReadOnly[str]]
    message: Required[ReadOnly[str]]

class V1ConfigMap(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    immutable: ReadOnly[bool]
    data: ReadOnly[Mapping[str, str]]
    binaryData: ReadOnly[Mapping[str, str]]

class V1ConfigMapEnvSource(TypedDict, total=False):
    name: ReadOnly[str]
    optional: ReadOnly[bool]

class V1ConfigMapKeySelector(TypedDict, total=False):
    name: ReadOnly[str]
    key: Required[ReadOnly[str]]
    optional: ReadOnly[bool]

class V1ConfigMapList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ConfigMap]]]

class V1ConfigMapNodeConfigSource(TypedDict, total=False):
    namespace: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]
    uid: ReadOnly[str]
    resourceVersion: ReadOnly[str]
    kubeletConfigKey: Required[ReadOnly[str]]

class V1ConfigMapProjection(TypedDict, total=False):
    name: ReadOnly[str]
    items: ReadOnly[Sequence[V1KeyToPath]]
    optional: ReadOnly[bool]

class V1ConfigMapVolumeSource(TypedDict, total=False):
    name: ReadOnly[str]
    items: ReadOnly[Sequence[V1KeyToPath]]
    defaultMode: ReadOnly[int]
    optional: ReadOnly[bool]

class V1Container(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    image: ReadOnly[str]
    command: ReadOnly[Sequence[str]]
    args: ReadOnly[Sequence[str]]
    workingDir: ReadOnly[str]
    ports: ReadOnly[Sequence[V1ContainerPort]]
    envFrom: ReadOnly[Sequence[V1EnvFromSource]]
    env: ReadOnly[Sequence[V1EnvVar]]
    resources: ReadOnly[V1ResourceRequirements]
    resizePolicy: ReadOnly[Sequence[V1ContainerResizePolicy]]
    restartPolicy: ReadOnly[str]
    restartPolicyRules: ReadOnly[Sequence[V1ContainerRestartRule]]
    volumeMounts: ReadOnly[Sequence[V1VolumeMount]]
    volumeDevices: ReadOnly[Sequence[V1VolumeDevice]]
    livenessProbe: ReadOnly[V1Probe]
    readinessProbe: ReadOnly[V1Probe]
    startupProbe: ReadOnly[V1Probe]
    lifecycle: ReadOnly[V1Lifecycle]
    terminationMessagePath: ReadOnly[str]
    terminationMessagePolicy: ReadOnly[str]
    imagePullPolicy: ReadOnly[str]
    securityContext: ReadOnly[V1SecurityContext]
    stdin: ReadOnly[bool]
    stdinOnce: ReadOnly[bool]
    tty: ReadOnly[bool]

class V1ContainerExtendedResourceRequest(TypedDict, total=False):
    containerName: Required[ReadOnly[str]]
    resourceName: Required[ReadOnly[str]]
    requestName: Required[ReadOnly[str]]

class V1ContainerImage(TypedDict, total=False):
    names: ReadOnly[Sequence[str]]
    sizeBytes: ReadOnly[int]

class V1ContainerPort(TypedDict, total=False):
    name: ReadOnly[str]
    hostPort: ReadOnly[int]
    containerPort: Required[ReadOnly[int]]
    protocol: ReadOnly[str]
    hostIP: ReadOnly[str]

class V1ContainerResizePolicy(TypedDict, total=False):
    resourceName: Required[ReadOnly[str]]
    restartPolicy: Required[ReadOnly[str]]

class V1ContainerResourceMetricSource(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    targetAverageUtilization: ReadOnly[int]
    targetAverageValue: ReadOnly[str]
    container: Required[ReadOnly[str]]

class V1ContainerResourceMetricStatus(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    currentAverageUtilization: ReadOnly[int]
    currentAverageValue: Required[ReadOnly[str]]
    container: Required[ReadOnly[str]]

class V1ContainerRestartRule(TypedDict, total=False):
    action: ReadOnly[str]
    exitCodes: ReadOnly[V1ContainerRestartRuleOnExitCodes]

class V1ContainerRestartRuleOnExitCodes(TypedDict, total=False):
    operator: ReadOnly[str]
    values: ReadOnly[Sequence[int]]

class V1ContainerState(TypedDict, total=False):
    waiting: ReadOnly[V1ContainerStateWaiting]
    running: ReadOnly[V1ContainerStateRunning]
    terminated: ReadOnly[V1ContainerStateTerminated]

class V1ContainerStateRunning(TypedDict, total=False):
    startedAt: ReadOnly[str]

class V1ContainerStateTerminated(TypedDict, total=False):
    exitCode: Required[ReadOnly[int]]
    signal: ReadOnly[int]
    reason: ReadOnly[str]
    message: ReadOnly[str]
    startedAt: ReadOnly[str]
    finishedAt: ReadOnly[str]
    containerID: ReadOnly[str]

class V1ContainerStateWaiting(TypedDict, total=False):
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1ContainerStatus(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    state: ReadOnly[V1ContainerState]
    lastState: ReadOnly[V1ContainerState]
    ready: Required[ReadOnly[bool]]
    restartCount: Required[ReadOnly[int]]
    image: Required[ReadOnly[str]]
    imageID: Required[ReadOnly[str]]
    containerID: ReadOnly[str]
    started: ReadOnly[bool]
    allocatedResources: ReadOnly[Mapping[str, str]]
    resources: ReadOnly[V1ResourceRequirements]
    volumeMounts: ReadOnly[Sequence[V1VolumeMountStatus]]
    user: ReadOnly[V1ContainerUser]
    allocatedResourcesStatus: ReadOnly[Sequence[V1ResourceStatus]]
    stopSignal: ReadOnly[str]

class V1ContainerUser(TypedDict, total=False):
    linux: ReadOnly[V1LinuxContainerUser]

class V1ControllerRevision(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    data: ReadOnly[Mapping[str, Any]]
    revision: Required[ReadOnly[int]]

class V1ControllerRevisionList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ControllerRevision]]]

class V1ConversionRequest(TypedDict, total=False):
    uid: Required[ReadOnly[str]]
    desiredAPIVersion: Required[ReadOnly[str]]
    objects: Required[ReadOnly[Sequence[Mapping[str, Any]]]]

class V1ConversionResponse(TypedDict, total=False):
    uid: Required[ReadOnly[str]]
    convertedObjects: Required[ReadOnly[Sequence[Mapping[str, Any]]]]
    result: Required[ReadOnly[V1Status]]

class V1ConversionReview(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    request: ReadOnly[V1ConversionRequest]
    response: ReadOnly[V1ConversionResponse]

class V1Counter(TypedDict, total=False):
    value: Required[ReadOnly[str]]

class V1CounterSet(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    counters: ReadOnly[Mapping[str, V1Counter]]

class V1CreateOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    dryRun: ReadOnly[Sequence[str]]
    fieldManager: ReadOnly[str]
    fieldValidation: ReadOnly[str]

class V1CronJob(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1CronJobSpec]
    status: ReadOnly[V1CronJobStatus]

class V1CronJobList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1CronJob]]]

class V1CronJobSpec(TypedDict, total=False):
    schedule: Required[ReadOnly[str]]
    timeZone: ReadOnly[str]
    startingDeadlineSeconds: ReadOnly[int]
    concurrencyPolicy: ReadOnly[str]
    suspend: ReadOnly[bool]
    jobTemplate: Required[ReadOnly[V1JobTemplateSpec]]
    successfulJobsHistoryLimit: ReadOnly[int]
    failedJobsHistoryLimit: ReadOnly[int]

class V1CronJobStatus(TypedDict, total=False):
    active: ReadOnly[Sequence[V1ObjectReference]]
    lastScheduleTime: ReadOnly[str]
    lastSuccessfulTime: ReadOnly[str]

class V1CrossVersionObjectReference(TypedDict, total=False):
    kind: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]
    apiVersion: ReadOnly[str]

class V1CustomResourceColumnDefinition(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    type: Required[ReadOnly[str]]
    format: ReadOnly[str]
    description: ReadOnly[str]
    priority: ReadOnly[int]
    jsonPath: Required[ReadOnly[str]]

class V1CustomResourceConversion(TypedDict, total=False):
    strategy: Required[ReadOnly[str]]
    webhook: ReadOnly[V1WebhookConversion]

class V1CustomResourceDefinition(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1CustomResourceDefinitionSpec]]
    status: ReadOnly[V1CustomResourceDefinitionStatus]

class V1CustomResourceDefinitionCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]
    observedGeneration: ReadOnly[int]

class V1CustomResourceDefinitionList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1CustomResourceDefinition]]]

class V1CustomResourceDefinitionNames(TypedDict, total=False):
    plural: Required[ReadOnly[str]]
    singular: ReadOnly[str]
    shortNames: ReadOnly[Sequence[str]]
    kind: Required[ReadOnly[str]]
    listKind: ReadOnly[str]
    categories: ReadOnly[Sequence[str]]

class V1CustomResourceDefinitionSpec(TypedDict, total=False):
    group: Required[ReadOnly[str]]
    names: Required[ReadOnly[V1CustomResourceDefinitionNames]]
    scope: Required[ReadOnly[str]]
    versions: Required[ReadOnly[Sequence[V1CustomResourceDefinitionVersion]]]
    conversion: ReadOnly[V1CustomResourceConversion]
    preserveUnknownFields: ReadOnly[bool]

class V1CustomResourceDefinitionStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1CustomResourceDefinitionCondition]]
    acceptedNames: ReadOnly[V1CustomResourceDefinitionNames]
    storedVersions: ReadOnly[Sequence[str]]
    observedGeneration: ReadOnly[int]

class V1CustomResourceDefinitionVersion(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    served: Required[ReadOnly[bool]]
    storage: Required[ReadOnly[bool]]
    deprecated: ReadOnly[bool]
    deprecationWarning: ReadOnly[str]
    schema: ReadOnly[V1CustomResourceValidation]
    subresources: ReadOnly[V1CustomResourceSubresources]
    additionalPrinterColumns: ReadOnly[Sequence[V1CustomResourceColumnDefinition]]
    selectableFields: ReadOnly[Sequence[V1SelectableField]]

class V1CustomResourceSubresourceScale(TypedDict, total=False):
    specReplicasPath: Required[ReadOnly[str]]
    statusReplicasPath: Required[ReadOnly[str]]
    labelSelectorPath: ReadOnly[str]

class V1CustomResourceSubresourceStatus(TypedDict, total=False):
    pass

class V1CustomResourceSubresources(TypedDict, total=False):
    status: ReadOnly[V1CustomResourceSubresourceStatus]
    scale: ReadOnly[V1CustomResourceSubresourceScale]

class V1CustomResourceValidation(TypedDict, total=False):
    openAPIV3Schema: ReadOnly[V1JSONSchemaProps]

class V1DaemonEndpoint(TypedDict, total=False):
    Port: Required[ReadOnly[int]]

class V1DaemonSet(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1DaemonSetSpec]
    status: ReadOnly[V1DaemonSetStatus]

class V1DaemonSetCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1DaemonSetList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1DaemonSet]]]

class V1DaemonSetSpec(TypedDict, total=False):
    selector: Required[ReadOnly[V1LabelSelector]]
    template: Required[ReadOnly[V1PodTemplateSpec]]
    updateStrategy: ReadOnly[V1DaemonSetUpdateStrategy]
    minReadySeconds: ReadOnly[int]
    revisionHistoryLimit: ReadOnly[int]

class V1DaemonSetStatus(TypedDict, total=False):
    currentNumberScheduled: Required[ReadOnly[int]]
    numberMisscheduled: Required[ReadOnly[int]]
    desiredNumberScheduled: Required[ReadOnly[int]]
    numberReady: Required[ReadOnly[int]]
    observedGeneration: ReadOnly[int]
    updatedNumberScheduled: ReadOnly[int]
    numberAvailable: ReadOnly[int]
    numberUnavailable: ReadOnly[int]
    collisionCount: ReadOnly[int]
    conditions: ReadOnly[Sequence[V1DaemonSetCondition]]

class V1DaemonSetUpdateStrategy(TypedDict, total=False):
    type: ReadOnly[str]
    rollingUpdate: ReadOnly[V1RollingUpdateDaemonSet]

class V1DeleteOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    gracePeriodSeconds: ReadOnly[int]
    preconditions: ReadOnly[MetaV1Preconditions]
    orphanDependents: ReadOnly[bool]
    propagationPolicy: ReadOnly[str]
    dryRun: ReadOnly[Sequence[str]]
    ignoreStoreReadErrorWithClusterBreakingPotential: ReadOnly[bool]

class V1Deployment(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1DeploymentSpec]
    status: ReadOnly[V1DeploymentStatus]

class V1DeploymentCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastUpdateTime: ReadOnly[str]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1DeploymentList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1Deployment]]]

class V1DeploymentSpec(TypedDict, total=False):
    replicas: ReadOnly[int]
    selector: Required[ReadOnly[V1LabelSelector]]
    template: Required[ReadOnly[V1PodTemplateSpec]]
    strategy: ReadOnly[V1DeploymentStrategy]
    minReadySeconds: ReadOnly[int]
    revisionHistoryLimit: ReadOnly[int]
    paused: ReadOnly[bool]
    progressDeadlineSeconds: ReadOnly[int]

class V1DeploymentStatus(TypedDict, total=False):
    observedGeneration: ReadOnly[int]
    replicas: ReadOnly[int]
    updatedReplicas: ReadOnly[int]
    readyReplicas: ReadOnly[int]
    availableReplicas: ReadOnly[int]
    unavailableReplicas: ReadOnly[int]
    terminatingReplicas: ReadOnly[int]
    conditions: ReadOnly[Sequence[V1DeploymentCondition]]
    collisionCount: ReadOnly[int]

class V1DeploymentStrategy(TypedDict, total=False):
    type: ReadOnly[str]
    rollingUpdate: ReadOnly[V1RollingUpdateDeployment]

class V1Device(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    attributes: ReadOnly[Mapping[str, V1DeviceAttribute]]
    capacity: ReadOnly[Mapping[str, V1DeviceCapacity]]
    consumesCounters: ReadOnly[Sequence[V1DeviceCounterConsumption]]
    nodeName: ReadOnly[str]
    nodeSelector: ReadOnly[V1NodeSelector]
    allNodes: ReadOnly[bool]
    taints: ReadOnly[Sequence[V1DeviceTaint]]
    bindsToNode: ReadOnly[bool]
    bindingConditions: ReadOnly[Sequence[str]]
    bindingFailureConditions: ReadOnly[Sequence[str]]
    allowMultipleAllocations: ReadOnly[bool]
    nodeAllocatableResourceMappings: ReadOnly[Mapping[str, V1NodeAllocatableResourceMapping]]

class V1DeviceAllocationConfiguration(TypedDict, total=False):
    source: Required[ReadOnly[str]]
    requests: ReadOnly[Sequence[str]]
    opaque: ReadOnly[V1OpaqueDeviceConfiguration]

class V1DeviceAllocationResult(TypedDict, total=False):
    results: ReadOnly[Sequence[V1DeviceRequestAllocationResult]]
    config: ReadOnly[Sequence[V1DeviceAllocationConfiguration]]

class V1DeviceAttribute(TypedDict, total=False):
    int: ReadOnly[int]
    bool: ReadOnly[bool]
    string: ReadOnly[str]
    version: ReadOnly[str]
    ints: ReadOnly[Sequence[int]]
    bools: ReadOnly[Sequence[bool]]
    strings: ReadOnly[Sequence[str]]
    versions: ReadOnly[Sequence[str]]

class V1DeviceCapacity(TypedDict, total=False):
    value: Required[ReadOnly[str]]
    requestPolicy: ReadOnly[V1CapacityRequestPolicy]

class V1DeviceClaim(TypedDict, total=False):
    requests: ReadOnly[Sequence[V1DeviceRequest]]
    constraints: ReadOnly[Sequence[V1DeviceConstraint]]
    config: ReadOnly[Sequence[V1DeviceClaimConfiguration]]

class V1DeviceClaimConfiguration(TypedDict, total=False):
    requests: ReadOnly[Sequence[str]]
    opaque: ReadOnly[V1OpaqueDeviceConfiguration]

class V1DeviceClass(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1DeviceClassSpec]]

class V1DeviceClassConfiguration(TypedDict, total=False):
    opaque: ReadOnly[V1OpaqueDeviceConfiguration]

class V1DeviceClassList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1DeviceClass]]]

class V1DeviceClassSpec(TypedDict, total=False):
    selectors: ReadOnly[Sequence[V1DeviceSelector]]
    config: ReadOnly[Sequence[V1DeviceClassConfiguration]]
    extendedResourceName: ReadOnly[str]

class V1DeviceConstraint(TypedDict, total=False):
    requests: ReadOnly[Sequence[str]]
    matchAttribute: ReadOnly[str]
    distinctAttribute: ReadOnly[str]

class V1DeviceCounterConsumption(TypedDict, total=False):
    counterSet: Required[ReadOnly[str]]
    counters: ReadOnly[Mapping[str, V1Counter]]

class V1DeviceRequest(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    exactly: ReadOnly[V1ExactDeviceRequest]
    firstAvailable: ReadOnly[Sequence[V1DeviceSubRequest]]

class V1DeviceRequestAllocationResult(TypedDict, total=False):
    request: Required[ReadOnly[str]]
    driver: Required[ReadOnly[str]]
    pool: Required[ReadOnly[str]]
    device: Required[ReadOnly[str]]
    adminAccess: ReadOnly[bool]
    tolerations: ReadOnly[Sequence[V1DeviceToleration]]
    bindingConditions: ReadOnly[Sequence[str]]
    bindingFailureConditions: ReadOnly[Sequence[str]]
    shareID: ReadOnly[str]
    consumedCapacity: ReadOnly[Mapping[str, str]]

class V1DeviceSelector(TypedDict, total=False):
    cel: ReadOnly[V1CELDeviceSelector]

class V1DeviceSubRequest(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    deviceClassName: Required[ReadOnly[str]]
    selectors: ReadOnly[Sequence[V1DeviceSelector]]
    allocationMode: ReadOnly[str]
    count: ReadOnly[int]
    tolerations: ReadOnly[Sequence[V1DeviceToleration]]
    capacity: ReadOnly[V1CapacityRequirements]

class V1DeviceTaint(TypedDict, total=False):
    key: Required[ReadOnly[str]]
    value: ReadOnly[str]
    effect: Required[ReadOnly[str]]
    timeAdded: ReadOnly[str]

class V1DeviceToleration(TypedDict, total=False):
    key: ReadOnly[str]
    operator: ReadOnly[str]
    value: ReadOnly[str]
    effect: ReadOnly[str]
    tolerationSeconds: ReadOnly[int]

class V1DownwardAPIProjection(TypedDict, total=False):
    items: ReadOnly[Sequence[V1DownwardAPIVolumeFile]]

class V1DownwardAPIVolumeFile(TypedDict, total=False):
    path: Required[ReadOnly[str]]
    fieldRef: ReadOnly[V1ObjectFieldSelector]
    resourceFieldRef: ReadOnly[V1ResourceFieldSelector]
    mode: ReadOnly[int]

class V1DownwardAPIVolumeSource(TypedDict, total=False):
    items: ReadOnly[Sequence[V1DownwardAPIVolumeFile]]
    defaultMode: ReadOnly[int]

class V1EmptyDirVolumeSource(TypedDict, total=False):
    medium: ReadOnly[str]
    sizeLimit: ReadOnly[str]

class V1Endpoint(TypedDict, total=False):
    addresses: Required[ReadOnly[Sequence[str]]]
    conditions: ReadOnly[V1EndpointConditions]
    hostname: ReadOnly[str]
    targetRef: ReadOnly[V1ObjectReference]
    deprecatedTopology: ReadOnly[Mapping[str, str]]
    nodeName: ReadOnly[str]
    zone: ReadOnly[str]
    hints: ReadOnly[V1EndpointHints]

class V1EndpointAddress(TypedDict, total=False):
    ip: Required[ReadOnly[str]]
    hostname: ReadOnly[str]
    nodeName: ReadOnly[str]
    targetRef: ReadOnly[V1ObjectReference]

class V1EndpointConditions(TypedDict, total=False):
    ready: ReadOnly[bool]
    serving: ReadOnly[bool]
    terminating: ReadOnly[bool]

class V1EndpointHints(TypedDict, total=False):
    forZones: ReadOnly[Sequence[V1ForZone]]
    forNodes: ReadOnly[Sequence[V1ForNode]]

class V1EndpointSlice(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    addressType: Required[ReadOnly[str]]
    endpoints: ReadOnly[Sequence[V1Endpoint]]
    ports: ReadOnly[Sequence[DiscoveryV1EndpointPort]]

class V1EndpointSliceList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1EndpointSlice]]]

class V1EndpointSubset(TypedDict, total=False):
    addresses: ReadOnly[Sequence[V1EndpointAddress]]
    notReadyAddresses: ReadOnly[Sequence[V1EndpointAddress]]
    ports: ReadOnly[Sequence[CoreV1EndpointPort]]

class V1Endpoints(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    subsets: ReadOnly[Sequence[V1EndpointSubset]]

class V1EndpointsList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1Endpoints]]]

class V1EnvFromSource(TypedDict, total=False):
    prefix: ReadOnly[str]
    configMapRef: ReadOnly[V1ConfigMapEnvSource]
    secretRef: ReadOnly[V1SecretEnvSource]

class V1EnvVar(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    value: ReadOnly[str]
    valueFrom: ReadOnly[V1EnvVarSource]

class V1EnvVarSource(TypedDict, total=False):
    fieldRef: ReadOnly[V1ObjectFieldSelector]
    resourceFieldRef: ReadOnly[V1ResourceFieldSelector]
    configMapKeyRef: ReadOnly[V1ConfigMapKeySelector]
    secretKeyRef: ReadOnly[V1SecretKeySelector]
    fileKeyRef: ReadOnly[V1FileKeySelector]

class V1EphemeralContainer(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    image: ReadOnly[str]
    command: ReadOnly[Sequence[str]]
    args: ReadOnly[Sequence[str]]
    workingDir: ReadOnly[str]
    ports: ReadOnly[Sequence[V1ContainerPort]]
    envFrom: ReadOnly[Sequence[V1EnvFromSource]]
    env: ReadOnly[Sequence[V1EnvVar]]
    resources: ReadOnly[V1ResourceRequirements]
    resizePolicy: ReadOnly[Sequence[V1ContainerResizePolicy]]
    restartPolicy: ReadOnly[str]
    restartPolicyRules: ReadOnly[Sequence[V1ContainerRestartRule]]
    volumeMounts: ReadOnly[Sequence[V1VolumeMount]]
    volumeDevices: ReadOnly[Sequence[V1VolumeDevice]]
    livenessProbe: ReadOnly[V1Probe]
    readinessProbe: ReadOnly[V1Probe]
    startupProbe: ReadOnly[V1Probe]
    lifecycle: ReadOnly[V1Lifecycle]
    terminationMessagePath: ReadOnly[str]
    terminationMessagePolicy: ReadOnly[str]
    imagePullPolicy: ReadOnly[str]
    securityContext: ReadOnly[V1SecurityContext]
    stdin: ReadOnly[bool]
    stdinOnce: ReadOnly[bool]
    tty: ReadOnly[bool]
    targetContainerName: ReadOnly[str]

class V1EphemeralVolumeSource(TypedDict, total=False):
    volumeClaimTemplate: ReadOnly[V1PersistentVolumeClaimTemplate]

class V1EventSource(TypedDict, total=False):
    component: ReadOnly[str]
    host: ReadOnly[str]

class V1Eviction(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    deleteOptions: ReadOnly[V1DeleteOptions]

class V1ExactDeviceRequest(TypedDict, total=False):
    deviceClassName: Required[ReadOnly[str]]
    selectors: ReadOnly[Sequence[V1DeviceSelector]]
    allocationMode: ReadOnly[str]
    count: ReadOnly[int]
    adminAccess: ReadOnly[bool]
    tolerations: ReadOnly[Sequence[V1DeviceToleration]]
    capacity: ReadOnly[V1CapacityRequirements]

class V1ExecAction(TypedDict, total=False):
    command: ReadOnly[Sequence[str]]

class V1ExemptPriorityLevelConfiguration(TypedDict, total=False):
    nominalConcurrencyShares: ReadOnly[int]
    lendablePercent: ReadOnly[int]

class V1ExpressionWarning(TypedDict, total=False):
    fieldRef: Required[ReadOnly[str]]
    warning: Required[ReadOnly[str]]

class V1ExternalDocumentation(TypedDict, total=False):
    description: ReadOnly[str]
    url: ReadOnly[str]

class V1ExternalMetricSource(TypedDict, total=False):
    metricName: Required[ReadOnly[str]]
    metricSelector: ReadOnly[V1LabelSelector]
    targetValue: ReadOnly[str]
    targetAverageValue: ReadOnly[str]

class V1ExternalMetricStatus(TypedDict, total=False):
    metricName: Required[ReadOnly[str]]
    metricSelector: ReadOnly[V1LabelSelector]
    currentValue: Required[ReadOnly[str]]
    currentAverageValue: ReadOnly[str]

class V1FCVolumeSource(TypedDict, total=False):
    targetWWNs: ReadOnly[Sequence[str]]
    lun: ReadOnly[int]
    fsType: ReadOnly[str]
    readOnly: ReadOnly[bool]
    wwids: ReadOnly[Sequence[str]]

class V1FieldSelectorAttributes(TypedDict, total=False):
    rawSelector: ReadOnly[str]
    requirements: ReadOnly[Sequence[V1FieldSelectorRequirement]]

class V1FieldSelectorRequirement(TypedDict, total=False):
    key: Required[ReadOnly[str]]
    operator: Required[ReadOnly[str]]
    values: ReadOnly[Sequence[str]]

class V1FileKeySelector(TypedDict, total=False):
    volumeName: Required[ReadOnly[str]]
    path: Required[ReadOnly[str]]
    key: Required[ReadOnly[str]]
    optional: ReadOnly[bool]

class V1FlexPersistentVolumeSource(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    fsType: ReadOnly[str]
    secretRef: ReadOnly[V1SecretReference]
    readOnly: ReadOnly[bool]
    options: ReadOnly[Mapping[str, str]]

class V1FlexVolumeSource(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    fsType: ReadOnly[str]
    secretRef: ReadOnly[V1LocalObjectReference]
    readOnly: ReadOnly[bool]
    options: ReadOnly[Mapping[str, str]]

class V1FlockerVolumeSource(TypedDict, total=False):
    datasetName: ReadOnly[str]
    datasetUUID: ReadOnly[str]

class V1FlowDistinguisherMethod(TypedDict, total=False):
    type: Required[ReadOnly[str]]

class V1FlowSchema(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1FlowSchemaSpec]
    status: ReadOnly[V1FlowSchemaStatus]

class V1FlowSchemaCondition(TypedDict, total=False):
    type: ReadOnly[str]
    status: ReadOnly[str]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1FlowSchemaList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1FlowSchema]]]

class V1FlowSchemaSpec(TypedDict, total=False):
    priorityLevelConfiguration: Required[ReadOnly[V1PriorityLevelConfigurationReference]]
    matchingPrecedence: ReadOnly[int]
    distinguisherMethod: ReadOnly[V1FlowDistinguisherMethod]
    rules: ReadOnly[Sequence[V1PolicyRulesWithSubjects]]

class V1FlowSchemaStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1FlowSchemaCondition]]

class V1ForNode(TypedDict, total=False):
    name: Required[ReadOnly[str]]

class V1ForZone(TypedDict, total=False):
    name: Required[ReadOnly[str]]

class V1GCEPersistentDiskVolumeSource(TypedDict, total=False):
    pdName: Required[ReadOnly[str]]
    fsType: ReadOnly[str]
    partition: ReadOnly[int]
    readOnly: ReadOnly[bool]

class V1GRPCAction(TypedDict, total=False):
    port: Required[ReadOnly[int]]
    service: ReadOnly[str]

class V1GetOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    resourceVersion: ReadOnly[str]

class V1GitRepoVolumeSource(TypedDict, total=False):
    repository: Required[ReadOnly[str]]
    revision: ReadOnly[str]
    directory: ReadOnly[str]

class V1GlusterfsPersistentVolumeSource(TypedDict, total=False):
    endpoints: Required[ReadOnly[str]]
    path: Required[ReadOnly[str]]
    readOnly: ReadOnly[bool]
    endpointsNamespace: ReadOnly[str]

class V1GlusterfsVolumeSource(TypedDict, total=False):
    endpoints: Required[ReadOnly[str]]
    path: Required[ReadOnly[str]]
    readOnly: ReadOnly[bool]

class V1GroupKind(TypedDict, total=False):
    group: Required[ReadOnly[str]]
    kind: Required[ReadOnly[str]]

class V1GroupResource(TypedDict, total=False):
    group: Required[ReadOnly[str]]
    resource: Required[ReadOnly[str]]

class V1GroupSubject(TypedDict, total=False):
    name: Required[ReadOnly[str]]

class V1GroupVersion(TypedDict, total=False):
    group: Required[ReadOnly[str]]
    version: Required[ReadOnly[str]]

class V1GroupVersionForDiscovery(TypedDict, total=False):
    groupVersion: Required[ReadOnly[str]]
    version: Required[ReadOnly[str]]

class V1GroupVersionKind(TypedDict, total=False):
    group: Required[ReadOnly[str]]
    version: Required[ReadOnly[str]]
    kind: Required[ReadOnly[str]]

class V1GroupVersionResource(TypedDict, total=False):
    group: Required[ReadOnly[str]]
    version: Required[ReadOnly[str]]
    resource: Required[ReadOnly[str]]

class V1HTTPGetAction(TypedDict, total=False):
    path: ReadOnly[str]
    port: Required[ReadOnly[int | str]]
    host: ReadOnly[str]
    scheme: ReadOnly[str]
    httpHeaders: ReadOnly[Sequence[V1HTTPHeader]]

class V1HTTPHeader(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    value: Required[ReadOnly[str]]

class V1HTTPIngressPath(TypedDict, total=False):
    path: ReadOnly[str]
    pathType: Required[ReadOnly[str]]
    backend: Required[ReadOnly[V1IngressBackend]]

class V1HTTPIngressRuleValue(TypedDict, total=False):
    paths: Required[ReadOnly[Sequence[V1HTTPIngressPath]]]

class V1HorizontalPodAutoscaler(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1HorizontalPodAutoscalerSpec]
    status: ReadOnly[V1HorizontalPodAutoscalerStatus]

class V1HorizontalPodAutoscalerCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1HorizontalPodAutoscalerList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1HorizontalPodAutoscaler]]]

class V1HorizontalPodAutoscalerSpec(TypedDict, total=False):
    scaleTargetRef: Required[ReadOnly[V1CrossVersionObjectReference]]
    minReplicas: ReadOnly[int]
    maxReplicas: Required[ReadOnly[int]]
    targetCPUUtilizationPercentage: ReadOnly[int]

class V1HorizontalPodAutoscalerStatus(TypedDict, total=False):
    observedGeneration: ReadOnly[int]
    lastScaleTime: ReadOnly[str]
    currentReplicas: Required[ReadOnly[int]]
    desiredReplicas: Required[ReadOnly[int]]
    currentCPUUtilizationPercentage: ReadOnly[int]

class V1HostAlias(TypedDict, total=False):
    ip: Required[ReadOnly[str]]
    hostnames: ReadOnly[Sequence[str]]

class V1HostIP(TypedDict, total=False):
    ip: Required[ReadOnly[str]]

class V1HostPathVolumeSource(TypedDict, total=False):
    path: Required[ReadOnly[str]]
    type: ReadOnly[str]

class V1IPAddress(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1IPAddressSpec]

class V1IPAddressList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1IPAddress]]]

class V1IPAddressSpec(TypedDict, total=False):
    parentRef: ReadOnly[V1ParentReference]

V1IPBlock = TypedDict(
    "V1IPBlock",
    {
        "cidr": Required[ReadOnly[str]],
        "except": ReadOnly[Sequence[str]],
    },
    total=False,
)

class V1ISCSIPersistentVolumeSource(TypedDict, total=False):
    targetPortal: Required[ReadOnly[str]]
    iqn: Required[ReadOnly[str]]
    lun: Required[ReadOnly[int]]
    iscsiInterface: ReadOnly[str]
    fsType: ReadOnly[str]
    readOnly: ReadOnly[bool]
    portals: ReadOnly[Sequence[str]]
    chapAuthDiscovery: ReadOnly[bool]
    chapAuthSession: ReadOnly[bool]
    secretRef: ReadOnly[V1SecretReference]
    initiatorName: ReadOnly[str]

class V1ISCSIVolumeSource(TypedDict, total=False):
    targetPortal: Required[ReadOnly[str]]
    iqn: Required[ReadOnly[str]]
    lun: Required[ReadOnly[int]]
    iscsiInterface: ReadOnly[str]
    fsType: ReadOnly[str]
    readOnly: ReadOnly[bool]
    portals: ReadOnly[Sequence[str]]
    chapAuthDiscovery: ReadOnly[bool]
    chapAuthSession: ReadOnly[bool]
    secretRef: ReadOnly[V1LocalObjectReference]
    initiatorName: ReadOnly[str]

class V1ImageVolumeSource(TypedDict, total=False):
    reference: ReadOnly[str]
    pullPolicy: ReadOnly[str]

class V1ImageVolumeStatus(TypedDict, total=False):
    imageRef: ReadOnly[str]

class V1Ingress(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1IngressSpec]
    status: ReadOnly[V1IngressStatus]

class V1IngressBackend(TypedDict, total=False):
    service: ReadOnly[V1IngressServiceBackend]
    resource: ReadOnly[V1TypedLocalObjectReference]

class V1IngressClass(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1IngressClassSpec]

class V1IngressClassList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1IngressClass]]]

class V1IngressClassParametersReference(TypedDict, total=False):
    apiGroup: ReadOnly[str]
    kind: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]
    scope: ReadOnly[str]
    namespace: ReadOnly[str]

class V1IngressClassSpec(TypedDict, total=False):
    controller: ReadOnly[str]
    parameters: ReadOnly[V1IngressClassParametersReference]

class V1IngressList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1Ingress]]]

class V1IngressLoadBalancerIngress(TypedDict, total=False):
    ip: ReadOnly[str]
    hostname: ReadOnly[str]
    ports: ReadOnly[Sequence[V1IngressPortStatus]]

class V1IngressLoadBalancerStatus(TypedDict, total=False):
    ingress: ReadOnly[Sequence[V1IngressLoadBalancerIngress]]

class V1IngressPortStatus(TypedDict, total=False):
    port: Required[ReadOnly[int]]
    protocol: Required[ReadOnly[str]]
    error: ReadOnly[str]

class V1IngressRule(TypedDict, total=False):
    host: ReadOnly[str]
    http: ReadOnly[V1HTTPIngressRuleValue]

class V1IngressServiceBackend(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    port: ReadOnly[V1ServiceBackendPort]

class V1IngressSpec(TypedDict, total=False):
    ingressClassName: ReadOnly[str]
    defaultBackend: ReadOnly[V1IngressBackend]
    tls: ReadOnly[Sequence[V1IngressTLS]]
    rules: ReadOnly[Sequence[V1IngressRule]]

class V1IngressStatus(TypedDict, total=False):
    loadBalancer: ReadOnly[V1IngressLoadBalancerStatus]

class V1IngressTLS(TypedDict, total=False):
    hosts: ReadOnly[Sequence[str]]
    secretName: ReadOnly[str]

class V1JSONPatch(TypedDict, total=False):
    expression: ReadOnly[str]

V1JSONSchemaProps = TypedDict(
    "V1JSONSchemaProps",
    {
        "id": ReadOnly[str],
        "$schema": ReadOnly[str],
        "$ref": ReadOnly[str],
        "description": ReadOnly[str],
        "type": ReadOnly[str],
        "format": ReadOnly[str],
        "title": ReadOnly[str],
        "default": ReadOnly[Any],
        "maximum": ReadOnly[float],
        "exclusiveMaximum": ReadOnly[bool],
        "minimum": ReadOnly[float],
        "exclusiveMinimum": ReadOnly[bool],
        "maxLength": ReadOnly[int],
        "minLength": ReadOnly[int],
        "pattern": ReadOnly[str],
        "maxItems": ReadOnly[int],
        "minItems": ReadOnly[int],
        "uniqueItems": ReadOnly[bool],
        "multipleOf": ReadOnly[float],
        "enum": ReadOnly[Sequence[Any]],
        "maxProperties": ReadOnly[int],
        "minProperties": ReadOnly[int],
        "required": ReadOnly[Sequence[str]],
        "items": ReadOnly[V1JSONSchemaProps | Sequence[V1JSONSchemaProps]],
        "allOf": ReadOnly[Sequence[V1JSONSchemaProps]],
        "oneOf": ReadOnly[Sequence[V1JSONSchemaProps]],
        "anyOf": ReadOnly[Sequence[V1JSONSchemaProps]],
        "not": ReadOnly[V1JSONSchemaProps],
        "properties": ReadOnly[Mapping[str, V1JSONSchemaProps]],
        "additionalProperties": ReadOnly[V1JSONSchemaProps | bool],
        "patternProperties": ReadOnly[Mapping[str, V1JSONSchemaProps]],
        "dependencies": ReadOnly[Mapping[str, V1JSONSchemaProps | Sequence[str]]],
        "additionalItems": ReadOnly[V1JSONSchemaProps | bool],
        "definitions": ReadOnly[Mapping[str, V1JSONSchemaProps]],
        "externalDocs": ReadOnly[V1ExternalDocumentation],
        "example": ReadOnly[Any],
        "nullable": ReadOnly[bool],
        "x-kubernetes-preserve-unknown-fields": ReadOnly[bool],
        "x-kubernetes-embedded-resource": ReadOnly[bool],
        "x-kubernetes-int-or-string": ReadOnly[bool],
        "x-kubernetes-list-map-keys": ReadOnly[Sequence[str]],
        "x-kubernetes-list-type": ReadOnly[str],
        "x-kubernetes-map-type": ReadOnly[str],
        "x-kubernetes-validations": ReadOnly[Sequence[V1ValidationRule]],
    },
    total=False,
)

class V1Job(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1JobSpec]
    status: ReadOnly[V1JobStatus]

class V1JobCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastProbeTime: ReadOnly[str]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1JobList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1Job]]]

class V1JobSpec(TypedDict, total=False):
    parallelism: ReadOnly[int]
    completions: ReadOnly[int]
    activeDeadlineSeconds: ReadOnly[int]
    podFailurePolicy: ReadOnly[V1PodFailurePolicy]
    successPolicy: ReadOnly[V1SuccessPolicy]
    backoffLimit: ReadOnly[int]
    backoffLimitPerIndex: ReadOnly[int]
    maxFailedIndexes: ReadOnly[int]
    selector: ReadOnly[V1LabelSelector]
    manualSelector: ReadOnly[bool]
    template: Required[ReadOnly[V1PodTemplateSpec]]
    ttlSecondsAfterFinished: ReadOnly[int]
    completionMode: ReadOnly[str]
    suspend: ReadOnly[bool]
    podReplacementPolicy: ReadOnly[str]
    managedBy: ReadOnly[str]

class V1JobStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1JobCondition]]
    startTime: ReadOnly[str]
    completionTime: ReadOnly[str]
    active: ReadOnly[int]
    succeeded: ReadOnly[int]
    failed: ReadOnly[int]
    terminating: ReadOnly[int]
    completedIndexes: ReadOnly[str]
    failedIndexes: ReadOnly[str]
    uncountedTerminatedPods: ReadOnly[V1UncountedTerminatedPods]
    ready: ReadOnly[int]

class V1JobTemplateSpec(TypedDict, total=False):
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1JobSpec]

class V1KeyToPath(TypedDict, total=False):
    key: Required[ReadOnly[str]]
    path: Required[ReadOnly[str]]
    mode: ReadOnly[int]

class V1LabelSelector(TypedDict, total=False):
    matchLabels: ReadOnly[Mapping[str, str]]
    matchExpressions: ReadOnly[Sequence[V1LabelSelectorRequirement]]

class V1LabelSelectorAttributes(TypedDict, total=False):
    rawSelector: ReadOnly[str]
    requirements: ReadOnly[Sequence[V1LabelSelectorRequirement]]

class V1LabelSelectorRequirement(TypedDict, total=False):
    key: Required[ReadOnly[str]]
    operator: Required[ReadOnly[str]]
    values: ReadOnly[Sequence[str]]

class V1Lease(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1LeaseSpec]

class V1LeaseList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1Lease]]]

class V1LeaseSpec(TypedDict, total=False):
    holderIdentity: ReadOnly[str]
    leaseDurationSeconds: ReadOnly[int]
    acquireTime: ReadOnly[str]
    renewTime: ReadOnly[str]
    leaseTransitions: ReadOnly[int]
    strategy: ReadOnly[str]
    preferredHolder: ReadOnly[str]

class V1Lifecycle(TypedDict, total=False):
    postStart: ReadOnly[V1LifecycleHandler]
    preStop: ReadOnly[V1LifecycleHandler]
    stopSignal: ReadOnly[str]

class V1LifecycleHandler(TypedDict, total=False):
    exec: ReadOnly[V1ExecAction]
    httpGet: ReadOnly[V1HTTPGetAction]
    tcpSocket: ReadOnly[V1TCPSocketAction]
    sleep: ReadOnly[V1SleepAction]

class V1LimitRange(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1LimitRangeSpec]

class V1LimitRangeItem(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    max: ReadOnly[Mapping[str, str]]
    min: ReadOnly[Mapping[str, str]]
    default: ReadOnly[Mapping[str, str]]
    defaultRequest: ReadOnly[Mapping[str, str]]
    maxLimitRequestRatio: ReadOnly[Mapping[str, str]]

class V1LimitRangeList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1LimitRange]]]

class V1LimitRangeSpec(TypedDict, total=False):
    limits: Required[ReadOnly[Sequence[V1LimitRangeItem]]]

class V1LimitResponse(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    queuing: ReadOnly[V1QueuingConfiguration]

class V1LimitedPriorityLevelConfiguration(TypedDict, total=False):
    nominalConcurrencyShares: ReadOnly[int]
    limitResponse: ReadOnly[V1LimitResponse]
    lendablePercent: ReadOnly[int]
    borrowingLimitPercent: ReadOnly[int]

class V1LinuxContainerUser(TypedDict, total=False):
    uid: Required[ReadOnly[int]]
    gid: Required[ReadOnly[int]]
    supplementalGroups: ReadOnly[Sequence[int]]

V1ListMeta = TypedDict(
    "V1ListMeta",
    {
        "selfLink": ReadOnly[str],
        "resourceVersion": ReadOnly[str],
        "continue": ReadOnly[str],
        "remainingItemCount": ReadOnly[int],
        "shardInfo": ReadOnly[V1ShardInfo],
    },
    total=False,
)

V1ListOptions = TypedDict(
    "V1ListOptions",
    {
        "kind": ReadOnly[str],
        "apiVersion": ReadOnly[str],
        "labelSelector": ReadOnly[str],
        "fieldSelector": ReadOnly[str],
        "watch": ReadOnly[bool],
        "allowWatchBookmarks": ReadOnly[bool],
        "resourceVersion": ReadOnly[str],
        "resourceVersionMatch": ReadOnly[str],
        "timeoutSeconds": ReadOnly[int],
        "limit": ReadOnly[int],
        "continue": ReadOnly[str],
        "sendInitialEvents": ReadOnly[bool],
        "shardSelector": ReadOnly[str],
    },
    total=False,
)

class V1LoadBalancerIngress(TypedDict, total=False):
    ip: ReadOnly[str]
    hostname: ReadOnly[str]
    ipMode: ReadOnly[str]
    ports: ReadOnly[Sequence[V1PortStatus]]

class V1LoadBalancerStatus(TypedDict, total=False):
    ingress: ReadOnly[Sequence[V1LoadBalancerIngress]]

class V1LocalObjectReference(TypedDict, total=False):
    name: ReadOnly[str]

class V1LocalSubjectAccessReview(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1SubjectAccessReviewSpec]]
    status: ReadOnly[V1SubjectAccessReviewStatus]

class V1LocalVolumeSource(TypedDict, total=False):
    path: Required[ReadOnly[str]]
    fsType: ReadOnly[str]

class V1ManagedFieldsEntry(TypedDict, total=False):
    manager: ReadOnly[str]
    operation: ReadOnly[str]
    apiVersion: ReadOnly[str]
    time: ReadOnly[str]
    fieldsType: ReadOnly[str]
    fieldsV1: ReadOnly[Mapping[str, Any]]
    subresource: ReadOnly[str]

class V1MatchCondition(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    expression: Required[ReadOnly[str]]

class V1MatchResources(TypedDict, total=False):
    namespaceSelector: ReadOnly[V1LabelSelector]
    objectSelector: ReadOnly[V1LabelSelector]
    resourceRules: ReadOnly[Sequence[V1NamedRuleWithOperations]]
    excludeResourceRules: ReadOnly[Sequence[V1NamedRuleWithOperations]]
    matchPolicy: ReadOnly[str]

class V1MetricSpec(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    object: ReadOnly[V1ObjectMetricSource]
    pods: ReadOnly[V1PodsMetricSource]
    resource: ReadOnly[V1ResourceMetricSource]
    containerResource: ReadOnly[V1ContainerResourceMetricSource]
    external: ReadOnly[V1ExternalMetricSource]

class V1MetricStatus(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    object: ReadOnly[V1ObjectMetricStatus]
    pods: ReadOnly[V1PodsMetricStatus]
    resource: ReadOnly[V1ResourceMetricStatus]
    containerResource: ReadOnly[V1ContainerResourceMetricStatus]
    external: ReadOnly[V1ExternalMetricStatus]

class V1ModifyVolumeStatus(TypedDict, total=False):
    targetVolumeAttributesClassName: ReadOnly[str]
    status: Required[ReadOnly[str]]

class V1MutatingAdmissionPolicy(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1MutatingAdmissionPolicySpec]

class V1MutatingAdmissionPolicyBinding(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1MutatingAdmissionPolicyBindingSpec]

class V1MutatingAdmissionPolicyBindingList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1MutatingAdmissionPolicyBinding]]]

class V1MutatingAdmissionPolicyBindingSpec(TypedDict, total=False):
    policyName: ReadOnly[str]
    paramRef: ReadOnly[V1ParamRef]
    matchResources: ReadOnly[V1MatchResources]

class V1MutatingAdmissionPolicyList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1MutatingAdmissionPolicy]]]

class V1MutatingAdmissionPolicySpec(TypedDict, total=False):
    paramKind: ReadOnly[V1ParamKind]
    matchConstraints: ReadOnly[V1MatchResources]
    variables: ReadOnly[Sequence[V1Variable]]
    mutations: ReadOnly[Sequence[V1Mutation]]
    failurePolicy: ReadOnly[str]
    matchConditions: ReadOnly[Sequence[V1MatchCondition]]
    reinvocationPolicy: ReadOnly[str]

class V1MutatingWebhook(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    clientConfig: Required[ReadOnly[AdmissionregistrationV1WebhookClientConfig]]
    rules: ReadOnly[Sequence[V1RuleWithOperations]]
    failurePolicy: ReadOnly[str]
    matchPolicy: ReadOnly[str]
    namespaceSelector: ReadOnly[V1LabelSelector]
    objectSelector: ReadOnly[V1LabelSelector]
    sideEffects: Required[ReadOnly[str]]
    timeoutSeconds: ReadOnly[int]
    admissionReviewVersions: Required[ReadOnly[Sequence[str]]]
    reinvocationPolicy: ReadOnly[str]
    matchConditions: ReadOnly[Sequence[V1MatchCondition]]

class V1MutatingWebhookConfiguration(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    webhooks: ReadOnly[Sequence[V1MutatingWebhook]]

class V1MutatingWebhookConfigurationList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1MutatingWebhookConfiguration]]]

class V1Mutation(TypedDict, total=False):
    patchType: Required[ReadOnly[str]]
    applyConfiguration: ReadOnly[V1ApplyConfiguration]
    jsonPatch: ReadOnly[V1JSONPatch]

class V1NFSVolumeSource(TypedDict, total=False):
    server: Required[ReadOnly[str]]
    path: Required[ReadOnly[str]]
    readOnly: ReadOnly[bool]

class V1NamedRuleWithOperations(TypedDict, total=False):
    resourceNames: ReadOnly[Sequence[str]]
    operations: ReadOnly[Sequence[str]]
    apiGroups: ReadOnly[Sequence[str]]
    apiVersions: ReadOnly[Sequence[str]]
    resources: ReadOnly[Sequence[str]]
    scope: ReadOnly[str]

class V1Namespace(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1NamespaceSpec]
    status: ReadOnly[V1NamespaceStatus]

class V1NamespaceCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1NamespaceList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1Namespace]]]

class V1NamespaceSpec(TypedDict, total=False):
    finalizers: ReadOnly[Sequence[str]]

class V1NamespaceStatus(TypedDict, total=False):
    phase: ReadOnly[str]
    conditions: ReadOnly[Sequence[V1NamespaceCondition]]

class V1NetworkDeviceData(TypedDict, total=False):
    interfaceName: ReadOnly[str]
    ips: ReadOnly[Sequence[str]]
    hardwareAddress: ReadOnly[str]

class V1NetworkPolicy(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1NetworkPolicySpec]

class V1NetworkPolicyEgressRule(TypedDict, total=False):
    ports: ReadOnly[Sequence[V1NetworkPolicyPort]]
    to: ReadOnly[Sequence[V1NetworkPolicyPeer]]

V1NetworkPolicyIngressRule = TypedDict(
    "V1NetworkPolicyIngressRule",
    {
        "ports": ReadOnly[Sequence[V1NetworkPolicyPort]],
        "from": ReadOnly[Sequence[V1NetworkPolicyPeer]],
    },
    total=False,
)

class V1NetworkPolicyList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1NetworkPolicy]]]

class V1NetworkPolicyPeer(TypedDict, total=False):
    podSelector: ReadOnly[V1LabelSelector]
    namespaceSelector: ReadOnly[V1LabelSelector]
    ipBlock: ReadOnly[V1IPBlock]

class V1NetworkPolicyPort(TypedDict, total=False):
    protocol: ReadOnly[str]
    port: ReadOnly[int | str]
    endPort: ReadOnly[int]

class V1NetworkPolicySpec(TypedDict, total=False):
    podSelector: ReadOnly[V1LabelSelector]
    ingress: ReadOnly[Sequence[V1NetworkPolicyIngressRule]]
    egress: ReadOnly[Sequence[V1NetworkPolicyEgressRule]]
    policyTypes: ReadOnly[Sequence[str]]

class V1Node(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1NodeSpec]
    status: ReadOnly[V1NodeStatus]

class V1NodeAddress(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    address: Required[ReadOnly[str]]

class V1NodeAffinity(TypedDict, total=False):
    requiredDuringSchedulingIgnoredDuringExecution: ReadOnly[V1NodeSelector]
    preferredDuringSchedulingIgnoredDuringExecution: ReadOnly[Sequence[V1PreferredSchedulingTerm]]

class V1NodeAllocatableResourceClaimStatus(TypedDict, total=False):
    resourceClaimName: Required[ReadOnly[str]]
    containers: ReadOnly[Sequence[str]]
    resources: Required[ReadOnly[Mapping[str, str]]]

class V1NodeAllocatableResourceMapping(TypedDict, total=False):
    capacityKey: ReadOnly[str]
    allocationMultiplier: ReadOnly[str]

class V1NodeCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastHeartbeatTime: ReadOnly[str]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1NodeConfigSource(TypedDict, total=False):
    configMap: ReadOnly[V1ConfigMapNodeConfigSource]

class V1NodeConfigStatus(TypedDict, total=False):
    assigned: ReadOnly[V1NodeConfigSource]
    active: ReadOnly[V1NodeConfigSource]
    lastKnownGood: ReadOnly[V1NodeConfigSource]
    error: ReadOnly[str]

class V1NodeDaemonEndpoints(TypedDict, total=False):
    kubeletEndpoint: ReadOnly[V1DaemonEndpoint]

class V1NodeFeatures(TypedDict, total=False):
    supplementalGroupsPolicy: ReadOnly[bool]

class V1NodeList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1Node]]]

class V1NodeProxyOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    path: ReadOnly[str]

class V1NodeRuntimeHandler(TypedDict, total=False):
    name: ReadOnly[str]
    features: ReadOnly[V1NodeRuntimeHandlerFeatures]

class V1NodeRuntimeHandlerFeatures(TypedDict, total=False):
    recursiveReadOnlyMounts: ReadOnly[bool]
    userNamespaces: ReadOnly[bool]

class V1NodeSelector(TypedDict, total=False):
    nodeSelectorTerms: Required[ReadOnly[Sequence[V1NodeSelectorTerm]]]

class V1NodeSelectorRequirement(TypedDict, total=False):
    key: Required[ReadOnly[str]]
    operator: Required[ReadOnly[str]]
    values: ReadOnly[Sequence[str]]

class V1NodeSelectorTerm(TypedDict, total=False):
    matchExpressions: ReadOnly[Sequence[V1NodeSelectorRequirement]]
    matchFields: ReadOnly[Sequence[V1NodeSelectorRequirement]]

class V1NodeSpec(TypedDict, total=False):
    podCIDR: ReadOnly[str]
    podCIDRs: ReadOnly[Sequence[str]]
    providerID: ReadOnly[str]
    unschedulable: ReadOnly[bool]
    taints: ReadOnly[Sequence[V1Taint]]
    configSource: ReadOnly[V1NodeConfigSource]
    externalID: ReadOnly[str]

class V1NodeStatus(TypedDict, total=False):
    capacity: ReadOnly[Mapping[str, str]]
    allocatable: ReadOnly[Mapping[str, str]]
    phase: ReadOnly[str]
    conditions: ReadOnly[Sequence[V1NodeCondition]]
    addresses: ReadOnly[Sequence[V1NodeAddress]]
    daemonEndpoints: ReadOnly[V1NodeDaemonEndpoints]
    nodeInfo: ReadOnly[V1NodeSystemInfo]
    images: ReadOnly[Sequence[V1ContainerImage]]
    volumesInUse: ReadOnly[Sequence[str]]
    volumesAttached: ReadOnly[Sequence[V1AttachedVolume]]
    config: ReadOnly[V1NodeConfigStatus]
    runtimeHandlers: ReadOnly[Sequence[V1NodeRuntimeHandler]]
    features: ReadOnly[V1NodeFeatures]
    declaredFeatures: ReadOnly[Sequence[str]]

class V1NodeSwapStatus(TypedDict, total=False):
    capacity: ReadOnly[int]

class V1NodeSystemInfo(TypedDict, total=False):
    machineID: Required[ReadOnly[str]]
    systemUUID: Required[ReadOnly[str]]
    bootID: Required[ReadOnly[str]]
    kernelVersion: Required[ReadOnly[str]]
    osImage: Required[ReadOnly[str]]
    containerRuntimeVersion: Required[ReadOnly[str]]
    kubeletVersion: Required[ReadOnly[str]]
    kubeProxyVersion: Required[ReadOnly[str]]
    operatingSystem: Required[ReadOnly[str]]
    architecture: Required[ReadOnly[str]]
    swap: ReadOnly[V1NodeSwapStatus]

class V1NonResourceAttributes(TypedDict, total=False):
    path: ReadOnly[str]
    verb: ReadOnly[str]

class V1NonResourcePolicyRule(TypedDict, total=False):
    verbs: Required[ReadOnly[Sequence[str]]]
    nonResourceURLs: Required[ReadOnly[Sequence[str]]]

class V1NonResourceRule(TypedDict, total=False):
    verbs: Required[ReadOnly[Sequence[str]]]
    nonResourceURLs: ReadOnly[Sequence[str]]

class V1ObjectFieldSelector(TypedDict, total=False):
    apiVersion: ReadOnly[str]
    fieldPath: Required[ReadOnly[str]]

class V1ObjectMeta(TypedDict, total=False):
    name: ReadOnly[str]
    generateName: ReadOnly[str]
    namespace: ReadOnly[str]
    selfLink: ReadOnly[str]
    uid: ReadOnly[str]
    resourceVersion: ReadOnly[str]
    generation: ReadOnly[int]
    creationTimestamp: ReadOnly[str]
    deletionTimestamp: ReadOnly[str]
    deletionGracePeriodSeconds: ReadOnly[int]
    labels: ReadOnly[Mapping[str, str]]
    annotations: ReadOnly[Mapping[str, str]]
    ownerReferences: ReadOnly[Sequence[V1OwnerReference]]
    finalizers: ReadOnly[Sequence[str]]
    managedFields: ReadOnly[Sequence[V1ManagedFieldsEntry]]

class V1ObjectMetricSource(TypedDict, total=False):
    target: Required[ReadOnly[V1CrossVersionObjectReference]]
    metricName: Required[ReadOnly[str]]
    targetValue: Required[ReadOnly[str]]
    selector: ReadOnly[V1LabelSelector]
    averageValue: ReadOnly[str]

class V1ObjectMetricStatus(TypedDict, total=False):
    target: Required[ReadOnly[V1CrossVersionObjectReference]]
    metricName: Required[ReadOnly[str]]
    currentValue: Required[ReadOnly[str]]
    selector: ReadOnly[V1LabelSelector]
    averageValue: ReadOnly[str]

class V1ObjectReference(TypedDict, total=False):
    kind: ReadOnly[str]
    namespace: ReadOnly[str]
    name: ReadOnly[str]
    uid: ReadOnly[str]
    apiVersion: ReadOnly[str]
    resourceVersion: ReadOnly[str]
    fieldPath: ReadOnly[str]

class V1OpaqueDeviceConfiguration(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    parameters: Required[ReadOnly[Mapping[str, Any]]]

class V1Overhead(TypedDict, total=False):
    podFixed: ReadOnly[Mapping[str, str]]

class V1OwnerReference(TypedDict, total=False):
    apiVersion: Required[ReadOnly[str]]
    kind: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]
    uid: Required[ReadOnly[str]]
    controller: ReadOnly[bool]
    blockOwnerDeletion: ReadOnly[bool]

class V1ParamKind(TypedDict, total=False):
    apiVersion: ReadOnly[str]
    kind: ReadOnly[str]

class V1ParamRef(TypedDict, total=False):
    name: ReadOnly[str]
    namespace: ReadOnly[str]
    selector: ReadOnly[V1LabelSelector]
    parameterNotFoundAction: ReadOnly[str]

class V1ParentReference(TypedDict, total=False):
    group: ReadOnly[str]
    resource: ReadOnly[str]
    namespace: ReadOnly[str]
    name: ReadOnly[str]

class V1PartialObjectMetadata(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]

class V1PartialObjectMetadataList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1PartialObjectMetadata]]]

class V1PatchOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    dryRun: ReadOnly[Sequence[str]]
    force: ReadOnly[bool]
    fieldManager: ReadOnly[str]
    fieldValidation: ReadOnly[str]

class V1PersistentVolume(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1PersistentVolumeSpec]
    status: ReadOnly[V1PersistentVolumeStatus]

class V1PersistentVolumeClaim(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1PersistentVolumeClaimSpec]
    status: ReadOnly[V1PersistentVolumeClaimStatus]

class V1PersistentVolumeClaimCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastProbeTime: ReadOnly[str]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1PersistentVolumeClaimList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1PersistentVolumeClaim]]]

class V1PersistentVolumeClaimSpec(TypedDict, total=False):
    accessModes: ReadOnly[Sequence[str]]
    selector: ReadOnly[V1LabelSelector]
    resources: ReadOnly[V1VolumeResourceRequirements]
    volumeName: ReadOnly[str]
    storageClassName: ReadOnly[str]
    volumeMode: ReadOnly[str]
    dataSource: ReadOnly[V1TypedLocalObjectReference]
    dataSourceRef: ReadOnly[V1TypedObjectReference]
    volumeAttributesClassName: ReadOnly[str]

class V1PersistentVolumeClaimStatus(TypedDict, total=False):
    phase: ReadOnly[str]
    accessModes: ReadOnly[Sequence[str]]
    capacity: ReadOnly[Mapping[str, str]]
    conditions: ReadOnly[Sequence[V1PersistentVolumeClaimCondition]]
    allocatedResources: ReadOnly[Mapping[str, str]]
    allocatedResourceStatuses: ReadOnly[Mapping[str, str]]
    currentVolumeAttributesClassName: ReadOnly[str]
    modifyVolumeStatus: ReadOnly[V1ModifyVolumeStatus]

class V1PersistentVolumeClaimTemplate(TypedDict, total=False):
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1PersistentVolumeClaimSpec]]

class V1PersistentVolumeClaimVolumeSource(TypedDict, total=False):
    claimName: Required[ReadOnly[str]]
    readOnly: ReadOnly[bool]

class V1PersistentVolumeList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1PersistentVolume]]]

class V1PersistentVolumeSpec(TypedDict, total=False):
    capacity: ReadOnly[Mapping[str, str]]
    gcePersistentDisk: ReadOnly[V1GCEPersistentDiskVolumeSource]
    awsElasticBlockStore: ReadOnly[V1AWSElasticBlockStoreVolumeSource]
    hostPath: ReadOnly[V1HostPathVolumeSource]
    glusterfs: ReadOnly[V1GlusterfsPersistentVolumeSource]
    nfs: ReadOnly[V1NFSVolumeSource]
    rbd: ReadOnly[V1RBDPersistentVolumeSource]
    iscsi: ReadOnly[V1ISCSIPersistentVolumeSource]
    cinder: ReadOnly[V1CinderPersistentVolumeSource]
    cephfs: ReadOnly[V1CephFSPersistentVolumeSource]
    fc: ReadOnly[V1FCVolumeSource]
    flocker: ReadOnly[V1FlockerVolumeSource]
    flexVolume: ReadOnly[V1FlexPersistentVolumeSource]
    azureFile: ReadOnly[V1AzureFilePersistentVolumeSource]
    vsphereVolume: ReadOnly[V1VsphereVirtualDiskVolumeSource]
    quobyte: ReadOnly[V1QuobyteVolumeSource]
    azureDisk: ReadOnly[V1AzureDiskVolumeSource]
    photonPersistentDisk: ReadOnly[V1PhotonPersistentDiskVolumeSource]
    portworxVolume: ReadOnly[V1PortworxVolumeSource]
    scaleIO: ReadOnly[V1ScaleIOPersistentVolumeSource]
    local: ReadOnly[V1LocalVolumeSource]
    storageos: ReadOnly[V1StorageOSPersistentVolumeSource]
    csi: ReadOnly[V1CSIPersistentVolumeSource]
    accessModes: ReadOnly[Sequence[str]]
    claimRef: ReadOnly[V1ObjectReference]
    persistentVolumeReclaimPolicy: ReadOnly[str]
    storageClassName: ReadOnly[str]
    mountOptions: ReadOnly[Sequence[str]]
    volumeMode: ReadOnly[str]
    nodeAffinity: ReadOnly[V1VolumeNodeAffinity]
    volumeAttributesClassName: ReadOnly[str]

class V1PersistentVolumeStatus(TypedDict, total=False):
    phase: ReadOnly[str]
    message: ReadOnly[str]
    reason: ReadOnly[str]
    lastPhaseTransitionTime: ReadOnly[str]

class V1PhotonPersistentDiskVolumeSource(TypedDict, total=False):
    pdID: Required[ReadOnly[str]]
    fsType: ReadOnly[str]

class V1Pod(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1PodSpec]
    status: ReadOnly[V1PodStatus]

class V1PodAffinity(TypedDict, total=False):
    requiredDuringSchedulingIgnoredDuringExecution: ReadOnly[Sequence[V1PodAffinityTerm]]
    preferredDuringSchedulingIgnoredDuringExecution: ReadOnly[Sequence[V1WeightedPodAffinityTerm]]

class V1PodAffinityTerm(TypedDict, total=False):
    labelSelector: ReadOnly[V1LabelSelector]
    namespaces: ReadOnly[Sequence[str]]
    topologyKey: Required[ReadOnly[str]]
    namespaceSelector: ReadOnly[V1LabelSelector]
    matchLabelKeys: ReadOnly[Sequence[str]]
    mismatchLabelKeys: ReadOnly[Sequence[str]]

class V1PodAntiAffinity(TypedDict, total=False):
    requiredDuringSchedulingIgnoredDuringExecution: ReadOnly[Sequence[V1PodAffinityTerm]]
    preferredDuringSchedulingIgnoredDuringExecution: ReadOnly[Sequence[V1WeightedPodAffinityTerm]]

class V1PodAttachOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    stdin: ReadOnly[bool]
    stdout: ReadOnly[bool]
    stderr: ReadOnly[bool]
    tty: ReadOnly[bool]
    container: ReadOnly[str]

class V1PodCertificateProjection(TypedDict, total=False):
    signerName: ReadOnly[str]
    keyType: ReadOnly[str]
    maxExpirationSeconds: ReadOnly[int]
    credentialBundlePath: ReadOnly[str]
    keyPath: ReadOnly[str]
    certificateChainPath: ReadOnly[str]
    userAnnotations: ReadOnly[Mapping[str, str]]

class V1PodCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    observedGeneration: ReadOnly[int]
    status: Required[ReadOnly[str]]
    lastProbeTime: ReadOnly[str]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1PodDNSConfig(TypedDict, total=False):
    nameservers: ReadOnly[Sequence[str]]
    searches: ReadOnly[Sequence[str]]
    options: ReadOnly[Sequence[V1PodDNSConfigOption]]

class V1PodDNSConfigOption(TypedDict, total=False):
    name: ReadOnly[str]
    value: ReadOnly[str]

class V1PodDisruptionBudget(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1PodDisruptionBudgetSpec]
    status: ReadOnly[V1PodDisruptionBudgetStatus]

class V1PodDisruptionBudgetList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1PodDisruptionBudget]]]

class V1PodDisruptionBudgetSpec(TypedDict, total=False):
    minAvailable: ReadOnly[int | str]
    selector: ReadOnly[V1LabelSelector]
    maxUnavailable: ReadOnly[int | str]
    unhealthyPodEvictionPolicy: ReadOnly[str]

class V1PodDisruptionBudgetStatus(TypedDict, total=False):
    observedGeneration: ReadOnly[int]
    disruptedPods: ReadOnly[Mapping[str, str]]
    disruptionsAllowed: ReadOnly[int]
    currentHealthy: ReadOnly[int]
    desiredHealthy: ReadOnly[int]
    expectedPods: ReadOnly[int]
    conditions: ReadOnly[Sequence[V1Condition]]

class V1PodExecOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    stdin: ReadOnly[bool]
    stdout: ReadOnly[bool]
    stderr: ReadOnly[bool]
    tty: ReadOnly[bool]
    container: ReadOnly[str]
    command: Required[ReadOnly[Sequence[str]]]

class V1PodExtendedResourceClaimStatus(TypedDict, total=False):
    requestMappings: Required[ReadOnly[Sequence[V1ContainerExtendedResourceRequest]]]
    resourceClaimName: Required[ReadOnly[str]]

class V1PodFailurePolicy(TypedDict, total=False):
    rules: Required[ReadOnly[Sequence[V1PodFailurePolicyRule]]]

class V1PodFailurePolicyOnExitCodesRequirement(TypedDict, total=False):
    containerName: ReadOnly[str]
    operator: Required[ReadOnly[str]]
    values: Required[ReadOnly[Sequence[int]]]

class V1PodFailurePolicyOnPodConditionsPattern(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: ReadOnly[str]

class V1PodFailurePolicyRule(TypedDict, total=False):
    action: Required[ReadOnly[str]]
    onExitCodes: ReadOnly[V1PodFailurePolicyOnExitCodesRequirement]
    onPodConditions: ReadOnly[Sequence[V1PodFailurePolicyOnPodConditionsPattern]]

class V1PodIP(TypedDict, total=False):
    ip: Required[ReadOnly[str]]

class V1PodList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1Pod]]]

class V1PodLogOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    container: ReadOnly[str]
    follow: ReadOnly[bool]
    previous: ReadOnly[bool]
    sinceSeconds: ReadOnly[int]
    sinceTime: ReadOnly[str]
    timestamps: ReadOnly[bool]
    tailLines: ReadOnly[int]
    limitBytes: ReadOnly[int]
    insecureSkipTLSVerifyBackend: ReadOnly[bool]
    stream: ReadOnly[str]

class V1PodOS(TypedDict, total=False):
    name: Required[ReadOnly[str]]

class V1PodPortForwardOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    ports: ReadOnly[Sequence[int]]

class V1PodProxyOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    path: ReadOnly[str]

class V1PodReadinessGate(TypedDict, total=False):
    conditionType: Required[ReadOnly[str]]

class V1PodResourceClaim(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    resourceClaimName: ReadOnly[str]
    resourceClaimTemplateName: ReadOnly[str]

class V1PodResourceClaimStatus(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    resourceClaimName: ReadOnly[str]

class V1PodSchedulingGate(TypedDict, total=False):
    name: Required[ReadOnly[str]]

class V1PodSchedulingGroup(TypedDict, total=False):
    podGroupName: ReadOnly[str]

class V1PodSecurityContext(TypedDict, total=False):
    seLinuxOptions: ReadOnly[V1SELinuxOptions]
    windowsOptions: ReadOnly[V1WindowsSecurityContextOptions]
    runAsUser: ReadOnly[int]
    runAsGroup: ReadOnly[int]
    runAsNonRoot: ReadOnly[bool]
    supplementalGroups: ReadOnly[Sequence[int]]
    supplementalGroupsPolicy: ReadOnly[str]
    fsGroup: ReadOnly[int]
    sysctls: ReadOnly[Sequence[V1Sysctl]]
    fsGroupChangePolicy: ReadOnly[str]
    seccompProfile: ReadOnly[V1SeccompProfile]
    appArmorProfile: ReadOnly[V1AppArmorProfile]
    seLinuxChangePolicy: ReadOnly[str]

class V1PodSpec(TypedDict, total=False):
    volumes: ReadOnly[Sequence[V1Volume]]
    initContainers: ReadOnly[Sequence[V1Container]]
    containers: Required[ReadOnly[Sequence[V1Container]]]
    ephemeralContainers: ReadOnly[Sequence[V1EphemeralContainer]]
    restartPolicy: ReadOnly[str]
    terminationGracePeriodSeconds: ReadOnly[int]
    activeDeadlineSeconds: ReadOnly[int]
    dnsPolicy: ReadOnly[str]
    nodeSelector: ReadOnly[Mapping[str, str]]
    serviceAccountName: ReadOnly[str]
    serviceAccount: ReadOnly[str]
    automountServiceAccountToken: ReadOnly[bool]
    nodeName: ReadOnly[str]
    hostNetwork: ReadOnly[bool]
    hostPID: ReadOnly[bool]
    hostIPC: ReadOnly[bool]
    shareProcessNamespace: ReadOnly[bool]
    securityContext: ReadOnly[V1PodSecurityContext]
    imagePullSecrets: ReadOnly[Sequence[V1LocalObjectReference]]
    hostname: ReadOnly[str]
    subdomain: ReadOnly[str]
    affinity: ReadOnly[V1Affinity]
    schedulerName: ReadOnly[str]
    tolerations: ReadOnly[Sequence[V1Toleration]]
    hostAliases: ReadOnly[Sequence[V1HostAlias]]
    priorityClassName: ReadOnly[str]
    priority: ReadOnly[int]
    dnsConfig: ReadOnly[V1PodDNSConfig]
    readinessGates: ReadOnly[Sequence[V1PodReadinessGate]]
    runtimeClassName: ReadOnly[str]
    enableServiceLinks: ReadOnly[bool]
    preemptionPolicy: ReadOnly[str]
    overhead: ReadOnly[Mapping[str, str]]
    topologySpreadConstraints: ReadOnly[Sequence[V1TopologySpreadConstraint]]
    setHostnameAsFQDN: ReadOnly[bool]
    os: ReadOnly[V1PodOS]
    hostUsers: ReadOnly[bool]
    schedulingGates: ReadOnly[Sequence[V1PodSchedulingGate]]
    resourceClaims: ReadOnly[Sequence[V1PodResourceClaim]]
    resources: ReadOnly[V1ResourceRequirements]
    hostnameOverride: ReadOnly[str]
    schedulingGroup: ReadOnly[V1PodSchedulingGroup]

class V1PodStatus(TypedDict, total=False):
    observedGeneration: ReadOnly[int]
    phase: ReadOnly[str]
    conditions: ReadOnly[Sequence[V1PodCondition]]
    message: ReadOnly[str]
    reason: ReadOnly[str]
    nominatedNodeName: ReadOnly[str]
    hostIP: ReadOnly[str]
    hostIPs: ReadOnly[Sequence[V1HostIP]]
    podIP: ReadOnly[str]
    podIPs: ReadOnly[Sequence[V1PodIP]]
    startTime: ReadOnly[str]
    initContainerStatuses: ReadOnly[Sequence[V1ContainerStatus]]
    containerStatuses: ReadOnly[Sequence[V1ContainerStatus]]
    qosClass: ReadOnly[str]
    ephemeralContainerStatuses: ReadOnly[Sequence[V1ContainerStatus]]
    resize: ReadOnly[str]
    resourceClaimStatuses: ReadOnly[Sequence[V1PodResourceClaimStatus]]
    extendedResourceClaimStatus: ReadOnly[V1PodExtendedResourceClaimStatus]
    allocatedResources: ReadOnly[Mapping[str, str]]
    resources: ReadOnly[V1ResourceRequirements]
    nodeAllocatableResourceClaimStatuses: ReadOnly[Sequence[V1NodeAllocatableResourceClaimStatus]]

class V1PodTemplate(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    template: ReadOnly[V1PodTemplateSpec]

class V1PodTemplateList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1PodTemplate]]]

class V1PodTemplateSpec(TypedDict, total=False):
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1PodSpec]

class V1PodsMetricSource(TypedDict, total=False):
    metricName: Required[ReadOnly[str]]
    targetAverageValue: Required[ReadOnly[str]]
    selector: ReadOnly[V1LabelSelector]

class V1PodsMetricStatus(TypedDict, total=False):
    metricName: Required[ReadOnly[str]]
    currentAverageValue: Required[ReadOnly[str]]
    selector: ReadOnly[V1LabelSelector]

class V1PolicyRule(TypedDict, total=False):
    verbs: Required[ReadOnly[Sequence[str]]]
    apiGroups: ReadOnly[Sequence[str]]
    resources: ReadOnly[Sequence[str]]
    resourceNames: ReadOnly[Sequence[str]]
    nonResourceURLs: ReadOnly[Sequence[str]]

class V1PolicyRulesWithSubjects(TypedDict, total=False):
    subjects: Required[ReadOnly[Sequence[FlowcontrolV1Subject]]]
    resourceRules: ReadOnly[Sequence[V1ResourcePolicyRule]]
    nonResourceRules: ReadOnly[Sequence[V1NonResourcePolicyRule]]

class V1PortStatus(TypedDict, total=False):
    port: Required[ReadOnly[int]]
    protocol: Required[ReadOnly[str]]
    error: ReadOnly[str]

class V1PortworxVolumeSource(TypedDict, total=False):
    volumeID: Required[ReadOnly[str]]
    fsType: ReadOnly[str]
    readOnly: ReadOnly[bool]

class V1PreferredSchedulingTerm(TypedDict, total=False):
    weight: Required[ReadOnly[int]]
    preference: Required[ReadOnly[V1NodeSelectorTerm]]

class V1PriorityClass(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    value: ReadOnly[int]
    globalDefault: ReadOnly[bool]
    description: ReadOnly[str]
    preemptionPolicy: ReadOnly[str]

class V1PriorityClassList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1PriorityClass]]]

class V1PriorityLevelConfiguration(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1PriorityLevelConfigurationSpec]
    status: ReadOnly[V1PriorityLevelConfigurationStatus]

class V1PriorityLevelConfigurationCondition(TypedDict, total=False):
    type: ReadOnly[str]
    status: ReadOnly[str]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1PriorityLevelConfigurationList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1PriorityLevelConfiguration]]]

class V1PriorityLevelConfigurationReference(TypedDict, total=False):
    name: Required[ReadOnly[str]]

class V1PriorityLevelConfigurationSpec(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    limited: ReadOnly[V1LimitedPriorityLevelConfiguration]
    exempt: ReadOnly[V1ExemptPriorityLevelConfiguration]

class V1PriorityLevelConfigurationStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1PriorityLevelConfigurationCondition]]

class V1Probe(TypedDict, total=False):
    exec: ReadOnly[V1ExecAction]
    httpGet: ReadOnly[V1HTTPGetAction]
    tcpSocket: ReadOnly[V1TCPSocketAction]
    grpc: ReadOnly[V1GRPCAction]
    initialDelaySeconds: ReadOnly[int]
    timeoutSeconds: ReadOnly[int]
    periodSeconds: ReadOnly[int]
    successThreshold: ReadOnly[int]
    failureThreshold: ReadOnly[int]
    terminationGracePeriodSeconds: ReadOnly[int]

class V1ProjectedVolumeSource(TypedDict, total=False):
    sources: ReadOnly[Sequence[V1VolumeProjection]]
    defaultMode: ReadOnly[int]

class V1QueuingConfiguration(TypedDict, total=False):
    queues: ReadOnly[int]
    handSize: ReadOnly[int]
    queueLengthLimit: ReadOnly[int]

class V1QuobyteVolumeSource(TypedDict, total=False):
    registry: Required[ReadOnly[str]]
    volume: Required[ReadOnly[str]]
    readOnly: ReadOnly[bool]
    user: ReadOnly[str]
    group: ReadOnly[str]
    tenant: ReadOnly[str]

class V1RBDPersistentVolumeSource(TypedDict, total=False):
    monitors: Required[ReadOnly[Sequence[str]]]
    image: Required[ReadOnly[str]]
    fsType: ReadOnly[str]
    pool: ReadOnly[str]
    user: ReadOnly[str]
    keyring: ReadOnly[str]
    secretRef: ReadOnly[V1SecretReference]
    readOnly: ReadOnly[bool]

class V1RBDVolumeSource(TypedDict, total=False):
    monitors: Required[ReadOnly[Sequence[str]]]
    image: Required[ReadOnly[str]]
    fsType: ReadOnly[str]
    pool: ReadOnly[str]
    user: ReadOnly[str]
    keyring: ReadOnly[str]
    secretRef: ReadOnly[V1LocalObjectReference]
    readOnly: ReadOnly[bool]

class V1RangeAllocation(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    range: Required[ReadOnly[str]]
    data: Required[ReadOnly[str]]

class V1ReplicaSet(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1ReplicaSetSpec]
    status: ReadOnly[V1ReplicaSetStatus]

class V1ReplicaSetCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1ReplicaSetList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ReplicaSet]]]

class V1ReplicaSetSpec(TypedDict, total=False):
    replicas: ReadOnly[int]
    minReadySeconds: ReadOnly[int]
    selector: Required[ReadOnly[V1LabelSelector]]
    template: ReadOnly[V1PodTemplateSpec]

class V1ReplicaSetStatus(TypedDict, total=False):
    replicas: Required[ReadOnly[int]]
    fullyLabeledReplicas: ReadOnly[int]
    readyReplicas: ReadOnly[int]
    availableReplicas: ReadOnly[int]
    terminatingReplicas: ReadOnly[int]
    observedGeneration: ReadOnly[int]
    conditions: ReadOnly[Sequence[V1ReplicaSetCondition]]

class V1ReplicationController(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1ReplicationControllerSpec]
    status: ReadOnly[V1ReplicationControllerStatus]

class V1ReplicationControllerCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1ReplicationControllerList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ReplicationController]]]

class V1ReplicationControllerSpec(TypedDict, total=False):
    replicas: ReadOnly[int]
    minReadySeconds: ReadOnly[int]
    selector: ReadOnly[Mapping[str, str]]
    template: ReadOnly[V1PodTemplateSpec]

class V1ReplicationControllerStatus(TypedDict, total=False):
    replicas: Required[ReadOnly[int]]
    fullyLabeledReplicas: ReadOnly[int]
    readyReplicas: ReadOnly[int]
    availableReplicas: ReadOnly[int]
    observedGeneration: ReadOnly[int]
    conditions: ReadOnly[Sequence[V1ReplicationControllerCondition]]

class V1ResourceAttributes(TypedDict, total=False):
    namespace: ReadOnly[str]
    verb: ReadOnly[str]
    group: ReadOnly[str]
    version: ReadOnly[str]
    resource: ReadOnly[str]
    subresource: ReadOnly[str]
    name: ReadOnly[str]
    fieldSelector: ReadOnly[V1FieldSelectorAttributes]
    labelSelector: ReadOnly[V1LabelSelectorAttributes]

class V1ResourceClaimConsumerReference(TypedDict, total=False):
    apiGroup: ReadOnly[str]
    resource: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]
    uid: Required[ReadOnly[str]]

class V1ResourceClaimList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[ResourceV1ResourceClaim]]]

class V1ResourceClaimSpec(TypedDict, total=False):
    devices: ReadOnly[V1DeviceClaim]

class V1ResourceClaimStatus(TypedDict, total=False):
    allocation: ReadOnly[V1AllocationResult]
    reservedFor: ReadOnly[Sequence[V1ResourceClaimConsumerReference]]
    devices: ReadOnly[Sequence[V1AllocatedDeviceStatus]]

class V1ResourceClaimTemplate(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1ResourceClaimTemplateSpec]]

class V1ResourceClaimTemplateList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ResourceClaimTemplate]]]

class V1ResourceClaimTemplateSpec(TypedDict, total=False):
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1ResourceClaimSpec]]

class V1ResourceFieldSelector(TypedDict, total=False):
    containerName: ReadOnly[str]
    resource: Required[ReadOnly[str]]
    divisor: ReadOnly[str]

class V1ResourceHealth(TypedDict, total=False):
    resourceID: Required[ReadOnly[str]]
    health: ReadOnly[str]
    message: ReadOnly[str]

class V1ResourceMetricSource(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    targetAverageUtilization: ReadOnly[int]
    targetAverageValue: ReadOnly[str]

class V1ResourceMetricStatus(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    currentAverageUtilization: ReadOnly[int]
    currentAverageValue: Required[ReadOnly[str]]

class V1ResourcePolicyRule(TypedDict, total=False):
    verbs: Required[ReadOnly[Sequence[str]]]
    apiGroups: Required[ReadOnly[Sequence[str]]]
    resources: Required[ReadOnly[Sequence[str]]]
    clusterScope: ReadOnly[bool]
    namespaces: ReadOnly[Sequence[str]]

class V1ResourcePool(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    generation: Required[ReadOnly[int]]
    resourceSliceCount: Required[ReadOnly[int]]

class V1ResourceQuota(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1ResourceQuotaSpec]
    status: ReadOnly[V1ResourceQuotaStatus]

class V1ResourceQuotaList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ResourceQuota]]]

class V1ResourceQuotaSpec(TypedDict, total=False):
    hard: ReadOnly[Mapping[str, str]]
    scopes: ReadOnly[Sequence[str]]
    scopeSelector: ReadOnly[V1ScopeSelector]

class V1ResourceQuotaStatus(TypedDict, total=False):
    hard: ReadOnly[Mapping[str, str]]
    used: ReadOnly[Mapping[str, str]]

class V1ResourceRequirements(TypedDict, total=False):
    limits: ReadOnly[Mapping[str, str]]
    requests: ReadOnly[Mapping[str, str]]
    claims: ReadOnly[Sequence[CoreV1ResourceClaim]]

class V1ResourceRule(TypedDict, total=False):
    verbs: Required[ReadOnly[Sequence[str]]]
    apiGroups: ReadOnly[Sequence[str]]
    resources: ReadOnly[Sequence[str]]
    resourceNames: ReadOnly[Sequence[str]]

class V1ResourceSlice(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1ResourceSliceSpec]]

class V1ResourceSliceList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ResourceSlice]]]

class V1ResourceSliceSpec(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    pool: Required[ReadOnly[V1ResourcePool]]
    nodeName: ReadOnly[str]
    nodeSelector: ReadOnly[V1NodeSelector]
    allNodes: ReadOnly[bool]
    devices: ReadOnly[Sequence[V1Device]]
    perDeviceNodeSelection: ReadOnly[bool]
    sharedCounters: ReadOnly[Sequence[V1CounterSet]]

class V1ResourceStatus(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    resources: ReadOnly[Sequence[V1ResourceHealth]]

class V1Role(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    rules: ReadOnly[Sequence[V1PolicyRule]]

class V1RoleBinding(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    subjects: ReadOnly[Sequence[RbacV1Subject]]
    roleRef: Required[ReadOnly[V1RoleRef]]

class V1RoleBindingList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1RoleBinding]]]

class V1RoleList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1Role]]]

class V1RoleRef(TypedDict, total=False):
    apiGroup: ReadOnly[str]
    kind: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]

class V1RollingUpdateDaemonSet(TypedDict, total=False):
    maxUnavailable: ReadOnly[int | str]
    maxSurge: ReadOnly[int | str]

class V1RollingUpdateDeployment(TypedDict, total=False):
    maxUnavailable: ReadOnly[int | str]
    maxSurge: ReadOnly[int | str]

class V1RollingUpdateStatefulSetStrategy(TypedDict, total=False):
    partition: ReadOnly[int]
    maxUnavailable: ReadOnly[int | str]

class V1RuleWithOperations(TypedDict, total=False):
    operations: ReadOnly[Sequence[str]]
    apiGroups: ReadOnly[Sequence[str]]
    apiVersions: ReadOnly[Sequence[str]]
    resources: ReadOnly[Sequence[str]]
    scope: ReadOnly[str]

class V1RuntimeClass(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    handler: Required[ReadOnly[str]]
    overhead: ReadOnly[V1Overhead]
    scheduling: ReadOnly[V1Scheduling]

class V1RuntimeClassList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1RuntimeClass]]]

class V1SELinuxOptions(TypedDict, total=False):
    user: ReadOnly[str]
    role: ReadOnly[str]
    type: ReadOnly[str]
    level: ReadOnly[str]

class V1Scale(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1ScaleSpec]
    status: ReadOnly[V1ScaleStatus]

class V1ScaleIOPersistentVolumeSource(TypedDict, total=False):
    gateway: Required[ReadOnly[str]]
    system: Required[ReadOnly[str]]
    secretRef: Required[ReadOnly[V1SecretReference]]
    sslEnabled: ReadOnly[bool]
    protectionDomain: ReadOnly[str]
    storagePool: ReadOnly[str]
    storageMode: ReadOnly[str]
    volumeName: ReadOnly[str]
    fsType: ReadOnly[str]
    readOnly: ReadOnly[bool]

class V1ScaleIOVolumeSource(TypedDict, total=False):
    gateway: Required[ReadOnly[str]]
    system: Required[ReadOnly[str]]
    secretRef: Required[ReadOnly[V1LocalObjectReference]]
    sslEnabled: ReadOnly[bool]
    protectionDomain: ReadOnly[str]
    storagePool: ReadOnly[str]
    storageMode: ReadOnly[str]
    volumeName: ReadOnly[str]
    fsType: ReadOnly[str]
    readOnly: ReadOnly[bool]

class V1ScaleSpec(TypedDict, total=False):
    replicas: ReadOnly[int]

class V1ScaleStatus(TypedDict, total=False):
    replicas: Required[ReadOnly[int]]
    selector: ReadOnly[str]

class V1Scheduling(TypedDict, total=False):
    nodeSelector: ReadOnly[Mapping[str, str]]
    tolerations: ReadOnly[Sequence[V1Toleration]]

class V1ScopeSelector(TypedDict, total=False):
    matchExpressions: ReadOnly[Sequence[V1ScopedResourceSelectorRequirement]]

class V1ScopedResourceSelectorRequirement(TypedDict, total=False):
    scopeName: Required[ReadOnly[str]]
    operator: Required[ReadOnly[str]]
    values: ReadOnly[Sequence[str]]

class V1SeccompProfile(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    localhostProfile: ReadOnly[str]

class V1Secret(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    immutable: ReadOnly[bool]
    data: ReadOnly[Mapping[str, str]]
    stringData: ReadOnly[Mapping[str, str]]
    type: ReadOnly[str]

class V1SecretEnvSource(TypedDict, total=False):
    name: ReadOnly[str]
    optional: ReadOnly[bool]

class V1SecretKeySelector(TypedDict, total=False):
    name: ReadOnly[str]
    key: Required[ReadOnly[str]]
    optional: ReadOnly[bool]

class V1SecretList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1Secret]]]

class V1SecretProjection(TypedDict, total=False):
    name: ReadOnly[str]
    items: ReadOnly[Sequence[V1KeyToPath]]
    optional: ReadOnly[bool]

class V1SecretReference(TypedDict, total=False):
    name: ReadOnly[str]
    namespace: ReadOnly[str]

class V1SecretVolumeSource(TypedDict, total=False):
    secretName: ReadOnly[str]
    items: ReadOnly[Sequence[V1KeyToPath]]
    defaultMode: ReadOnly[int]
    optional: ReadOnly[bool]

class V1SecurityContext(TypedDict, total=False):
    capabilities: ReadOnly[V1Capabilities]
    privileged: ReadOnly[bool]
    seLinuxOptions: ReadOnly[V1SELinuxOptions]
    windowsOptions: ReadOnly[V1WindowsSecurityContextOptions]
    runAsUser: ReadOnly[int]
    runAsGroup: ReadOnly[int]
    runAsNonRoot: ReadOnly[bool]
    readOnlyRootFilesystem: ReadOnly[bool]
    allowPrivilegeEscalation: ReadOnly[bool]
    procMount: ReadOnly[str]
    seccompProfile: ReadOnly[V1SeccompProfile]
    appArmorProfile: ReadOnly[V1AppArmorProfile]

class V1SelectableField(TypedDict, total=False):
    jsonPath: Required[ReadOnly[str]]

class V1SelfSubjectAccessReview(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1SelfSubjectAccessReviewSpec]]
    status: ReadOnly[V1SubjectAccessReviewStatus]

class V1SelfSubjectAccessReviewSpec(TypedDict, total=False):
    resourceAttributes: ReadOnly[V1ResourceAttributes]
    nonResourceAttributes: ReadOnly[V1NonResourceAttributes]

class V1SelfSubjectReview(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    status: ReadOnly[V1SelfSubjectReviewStatus]

class V1SelfSubjectReviewStatus(TypedDict, total=False):
    userInfo: ReadOnly[V1UserInfo]

class V1SelfSubjectRulesReview(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1SelfSubjectRulesReviewSpec]]
    status: ReadOnly[V1SubjectRulesReviewStatus]

class V1SelfSubjectRulesReviewSpec(TypedDict, total=False):
    namespace: ReadOnly[str]

class V1SerializedReference(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    reference: ReadOnly[V1ObjectReference]

class V1ServerAddressByClientCIDR(TypedDict, total=False):
    clientCIDR: Required[ReadOnly[str]]
    serverAddress: Required[ReadOnly[str]]

class V1Service(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1ServiceSpec]
    status: ReadOnly[V1ServiceStatus]

class V1ServiceAccount(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    secrets: ReadOnly[Sequence[V1ObjectReference]]
    imagePullSecrets: ReadOnly[Sequence[V1LocalObjectReference]]
    automountServiceAccountToken: ReadOnly[bool]

class V1ServiceAccountList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ServiceAccount]]]

class V1ServiceAccountSubject(TypedDict, total=False):
    namespace: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]

class V1ServiceAccountTokenProjection(TypedDict, total=False):
    audience: ReadOnly[str]
    expirationSeconds: ReadOnly[int]
    path: Required[ReadOnly[str]]

class V1ServiceBackendPort(TypedDict, total=False):
    name: ReadOnly[str]
    number: ReadOnly[int]

class V1ServiceCIDR(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1ServiceCIDRSpec]
    status: ReadOnly[V1ServiceCIDRStatus]

class V1ServiceCIDRList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ServiceCIDR]]]

class V1ServiceCIDRSpec(TypedDict, total=False):
    cidrs: ReadOnly[Sequence[str]]

class V1ServiceCIDRStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1Condition]]

class V1ServiceList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1Service]]]

class V1ServicePort(TypedDict, total=False):
    name: ReadOnly[str]
    protocol: ReadOnly[str]
    appProtocol: ReadOnly[str]
    port: Required[ReadOnly[int]]
    targetPort: ReadOnly[int | str]
    nodePort: ReadOnly[int]

class V1ServiceProxyOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    path: ReadOnly[str]

class V1ServiceSpec(TypedDict, total=False):
    ports: ReadOnly[Sequence[V1ServicePort]]
    selector: ReadOnly[Mapping[str, str]]
    clusterIP: ReadOnly[str]
    clusterIPs: ReadOnly[Sequence[str]]
    type: ReadOnly[str]
    externalIPs: ReadOnly[Sequence[str]]
    sessionAffinity: ReadOnly[str]
    loadBalancerIP: ReadOnly[str]
    loadBalancerSourceRanges: ReadOnly[Sequence[str]]
    externalName: ReadOnly[str]
    externalTrafficPolicy: ReadOnly[str]
    healthCheckNodePort: ReadOnly[int]
    publishNotReadyAddresses: ReadOnly[bool]
    sessionAffinityConfig: ReadOnly[V1SessionAffinityConfig]
    ipFamilies: ReadOnly[Sequence[str]]
    ipFamilyPolicy: ReadOnly[str]
    allocateLoadBalancerNodePorts: ReadOnly[bool]
    loadBalancerClass: ReadOnly[str]
    internalTrafficPolicy: ReadOnly[str]
    trafficDistribution: ReadOnly[str]

class V1ServiceStatus(TypedDict, total=False):
    loadBalancer: ReadOnly[V1LoadBalancerStatus]
    conditions: ReadOnly[Sequence[V1Condition]]

class V1SessionAffinityConfig(TypedDict, total=False):
    clientIP: ReadOnly[V1ClientIPConfig]

class V1ShardInfo(TypedDict, total=False):
    selector: Required[ReadOnly[str]]

class V1SleepAction(TypedDict, total=False):
    seconds: Required[ReadOnly[int]]

class V1StatefulSet(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1StatefulSetSpec]
    status: ReadOnly[V1StatefulSetStatus]

class V1StatefulSetCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1StatefulSetList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1StatefulSet]]]

class V1StatefulSetOrdinals(TypedDict, total=False):
    start: ReadOnly[int]

class V1StatefulSetPersistentVolumeClaimRetentionPolicy(TypedDict, total=False):
    whenDeleted: ReadOnly[str]
    whenScaled: ReadOnly[str]

class V1StatefulSetSpec(TypedDict, total=False):
    replicas: ReadOnly[int]
    selector: Required[ReadOnly[V1LabelSelector]]
    template: Required[ReadOnly[V1PodTemplateSpec]]
    volumeClaimTemplates: ReadOnly[Sequence[V1PersistentVolumeClaim]]
    serviceName: ReadOnly[str]
    podManagementPolicy: ReadOnly[str]
    updateStrategy: ReadOnly[V1StatefulSetUpdateStrategy]
    revisionHistoryLimit: ReadOnly[int]
    minReadySeconds: ReadOnly[int]
    persistentVolumeClaimRetentionPolicy: ReadOnly[V1StatefulSetPersistentVolumeClaimRetentionPolicy]
    ordinals: ReadOnly[V1StatefulSetOrdinals]

class V1StatefulSetStatus(TypedDict, total=False):
    observedGeneration: ReadOnly[int]
    replicas: Required[ReadOnly[int]]
    readyReplicas: ReadOnly[int]
    currentReplicas: ReadOnly[int]
    updatedReplicas: ReadOnly[int]
    currentRevision: ReadOnly[str]
    updateRevision: ReadOnly[str]
    collisionCount: ReadOnly[int]
    conditions: ReadOnly[Sequence[V1StatefulSetCondition]]
    availableReplicas: ReadOnly[int]

class V1StatefulSetUpdateStrategy(TypedDict, total=False):
    type: ReadOnly[str]
    rollingUpdate: ReadOnly[V1RollingUpdateStatefulSetStrategy]

class V1Status(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    status: ReadOnly[str]
    message: ReadOnly[str]
    reason: ReadOnly[str]
    details: ReadOnly[V1StatusDetails]
    code: ReadOnly[int]

class V1StatusCause(TypedDict, total=False):
    reason: ReadOnly[str]
    message: ReadOnly[str]
    field: ReadOnly[str]

class V1StatusDetails(TypedDict, total=False):
    name: ReadOnly[str]
    group: ReadOnly[str]
    kind: ReadOnly[str]
    uid: ReadOnly[str]
    causes: ReadOnly[Sequence[V1StatusCause]]
    retryAfterSeconds: ReadOnly[int]

class V1StorageClass(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    provisioner: Required[ReadOnly[str]]
    parameters: ReadOnly[Mapping[str, str]]
    reclaimPolicy: ReadOnly[str]
    mountOptions: ReadOnly[Sequence[str]]
    allowVolumeExpansion: ReadOnly[bool]
    volumeBindingMode: ReadOnly[str]
    allowedTopologies: ReadOnly[Sequence[V1TopologySelectorTerm]]

class V1StorageClassList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1StorageClass]]]

class V1StorageOSPersistentVolumeSource(TypedDict, total=False):
    volumeName: ReadOnly[str]
    volumeNamespace: ReadOnly[str]
    fsType: ReadOnly[str]
    readOnly: ReadOnly[bool]
    secretRef: ReadOnly[V1ObjectReference]

class V1StorageOSVolumeSource(TypedDict, total=False):
    volumeName: ReadOnly[str]
    volumeNamespace: ReadOnly[str]
    fsType: ReadOnly[str]
    readOnly: ReadOnly[bool]
    secretRef: ReadOnly[V1LocalObjectReference]

class V1SubjectAccessReview(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1SubjectAccessReviewSpec]]
    status: ReadOnly[V1SubjectAccessReviewStatus]

class V1SubjectAccessReviewSpec(TypedDict, total=False):
    resourceAttributes: ReadOnly[V1ResourceAttributes]
    nonResourceAttributes: ReadOnly[V1NonResourceAttributes]
    user: ReadOnly[str]
    groups: ReadOnly[Sequence[str]]
    extra: ReadOnly[Mapping[str, Sequence[str]]]
    uid: ReadOnly[str]

class V1SubjectAccessReviewStatus(TypedDict, total=False):
    allowed: Required[ReadOnly[bool]]
    denied: ReadOnly[bool]
    reason: ReadOnly[str]
    evaluationError: ReadOnly[str]

class V1SubjectRulesReviewStatus(TypedDict, total=False):
    resourceRules: Required[ReadOnly[Sequence[V1ResourceRule]]]
    nonResourceRules: Required[ReadOnly[Sequence[V1NonResourceRule]]]
    incomplete: Required[ReadOnly[bool]]
    evaluationError: ReadOnly[str]

class V1SuccessPolicy(TypedDict, total=False):
    rules: Required[ReadOnly[Sequence[V1SuccessPolicyRule]]]

class V1SuccessPolicyRule(TypedDict, total=False):
    succeededIndexes: ReadOnly[str]
    succeededCount: ReadOnly[int]

class V1Sysctl(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    value: Required[ReadOnly[str]]

class V1TCPSocketAction(TypedDict, total=False):
    port: Required[ReadOnly[int | str]]
    host: ReadOnly[str]

class V1Table(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    columnDefinitions: Required[ReadOnly[Sequence[V1TableColumnDefinition]]]
    rows: Required[ReadOnly[Sequence[V1TableRow]]]

class V1TableColumnDefinition(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    type: Required[ReadOnly[str]]
    format: Required[ReadOnly[str]]
    description: Required[ReadOnly[str]]
    priority: Required[ReadOnly[int]]

class V1TableOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    includeObject: ReadOnly[str]

class V1TableRow(TypedDict, total=False):
    cells: Required[ReadOnly[Sequence[Any]]]
    conditions: ReadOnly[Sequence[V1TableRowCondition]]
    object: ReadOnly[Mapping[str, Any]]

class V1TableRowCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V1Taint(TypedDict, total=False):
    key: Required[ReadOnly[str]]
    value: ReadOnly[str]
    effect: Required[ReadOnly[str]]
    timeAdded: ReadOnly[str]

class V1TokenRequestSpec(TypedDict, total=False):
    audiences: ReadOnly[Sequence[str]]
    expirationSeconds: ReadOnly[int]
    boundObjectRef: ReadOnly[V1BoundObjectReference]

class V1TokenRequestStatus(TypedDict, total=False):
    token: ReadOnly[str]
    expirationTimestamp: ReadOnly[str]

class V1TokenReview(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1TokenReviewSpec]]
    status: ReadOnly[V1TokenReviewStatus]

class V1TokenReviewSpec(TypedDict, total=False):
    token: ReadOnly[str]
    audiences: ReadOnly[Sequence[str]]

class V1TokenReviewStatus(TypedDict, total=False):
    authenticated: ReadOnly[bool]
    user: ReadOnly[V1UserInfo]
    audiences: ReadOnly[Sequence[str]]
    error: ReadOnly[str]

class V1Toleration(TypedDict, total=False):
    key: ReadOnly[str]
    operator: ReadOnly[str]
    value: ReadOnly[str]
    effect: ReadOnly[str]
    tolerationSeconds: ReadOnly[int]

class V1TopologySelectorLabelRequirement(TypedDict, total=False):
    key: Required[ReadOnly[str]]
    values: Required[ReadOnly[Sequence[str]]]

class V1TopologySelectorTerm(TypedDict, total=False):
    matchLabelExpressions: ReadOnly[Sequence[V1TopologySelectorLabelRequirement]]

class V1TopologySpreadConstraint(TypedDict, total=False):
    maxSkew: Required[ReadOnly[int]]
    topologyKey: Required[ReadOnly[str]]
    whenUnsatisfiable: Required[ReadOnly[str]]
    labelSelector: ReadOnly[V1LabelSelector]
    minDomains: ReadOnly[int]
    nodeAffinityPolicy: ReadOnly[str]
    nodeTaintsPolicy: ReadOnly[str]
    matchLabelKeys: ReadOnly[Sequence[str]]

class V1TypeChecking(TypedDict, total=False):
    expressionWarnings: ReadOnly[Sequence[V1ExpressionWarning]]

class V1TypeMeta(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]

class V1TypedLocalObjectReference(TypedDict, total=False):
    apiGroup: ReadOnly[str]
    kind: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]

class V1TypedObjectReference(TypedDict, total=False):
    apiGroup: ReadOnly[str]
    kind: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]
    namespace: ReadOnly[str]

class V1UncountedTerminatedPods(TypedDict, total=False):
    succeeded: ReadOnly[Sequence[str]]
    failed: ReadOnly[Sequence[str]]

class V1UpdateOptions(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    dryRun: ReadOnly[Sequence[str]]
    fieldManager: ReadOnly[str]
    fieldValidation: ReadOnly[str]

class V1UserInfo(TypedDict, total=False):
    username: ReadOnly[str]
    uid: ReadOnly[str]
    groups: ReadOnly[Sequence[str]]
    extra: ReadOnly[Mapping[str, Sequence[str]]]

class V1UserSubject(TypedDict, total=False):
    name: Required[ReadOnly[str]]

class V1ValidatingAdmissionPolicy(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1ValidatingAdmissionPolicySpec]
    status: ReadOnly[V1ValidatingAdmissionPolicyStatus]

class V1ValidatingAdmissionPolicyBinding(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1ValidatingAdmissionPolicyBindingSpec]

class V1ValidatingAdmissionPolicyBindingList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ValidatingAdmissionPolicyBinding]]]

class V1ValidatingAdmissionPolicyBindingSpec(TypedDict, total=False):
    policyName: ReadOnly[str]
    paramRef: ReadOnly[V1ParamRef]
    matchResources: ReadOnly[V1MatchResources]
    validationActions: ReadOnly[Sequence[str]]

class V1ValidatingAdmissionPolicyList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ValidatingAdmissionPolicy]]]

class V1ValidatingAdmissionPolicySpec(TypedDict, total=False):
    paramKind: ReadOnly[V1ParamKind]
    matchConstraints: ReadOnly[V1MatchResources]
    validations: ReadOnly[Sequence[V1Validation]]
    failurePolicy: ReadOnly[str]
    auditAnnotations: ReadOnly[Sequence[V1AuditAnnotation]]
    matchConditions: ReadOnly[Sequence[V1MatchCondition]]
    variables: ReadOnly[Sequence[V1Variable]]

class V1ValidatingAdmissionPolicyStatus(TypedDict, total=False):
    observedGeneration: ReadOnly[int]
    typeChecking: ReadOnly[V1TypeChecking]
    conditions: ReadOnly[Sequence[V1Condition]]

class V1ValidatingWebhook(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    clientConfig: Required[ReadOnly[AdmissionregistrationV1WebhookClientConfig]]
    rules: ReadOnly[Sequence[V1RuleWithOperations]]
    failurePolicy: ReadOnly[str]
    matchPolicy: ReadOnly[str]
    namespaceSelector: ReadOnly[V1LabelSelector]
    objectSelector: ReadOnly[V1LabelSelector]
    sideEffects: Required[ReadOnly[str]]
    timeoutSeconds: ReadOnly[int]
    admissionReviewVersions: Required[ReadOnly[Sequence[str]]]
    matchConditions: ReadOnly[Sequence[V1MatchCondition]]

class V1ValidatingWebhookConfiguration(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    webhooks: ReadOnly[Sequence[V1ValidatingWebhook]]

class V1ValidatingWebhookConfigurationList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1ValidatingWebhookConfiguration]]]

class V1Validation(TypedDict, total=False):
    expression: Required[ReadOnly[str]]
    message: ReadOnly[str]
    reason: ReadOnly[str]
    messageExpression: ReadOnly[str]

class V1ValidationRule(TypedDict, total=False):
    rule: Required[ReadOnly[str]]
    message: ReadOnly[str]
    messageExpression: ReadOnly[str]
    reason: ReadOnly[str]
    fieldPath: ReadOnly[str]
    optionalOldSelf: ReadOnly[bool]

class V1Variable(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    expression: Required[ReadOnly[str]]

class V1Volume(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    hostPath: ReadOnly[V1HostPathVolumeSource]
    emptyDir: ReadOnly[V1EmptyDirVolumeSource]
    gcePersistentDisk: ReadOnly[V1GCEPersistentDiskVolumeSource]
    awsElasticBlockStore: ReadOnly[V1AWSElasticBlockStoreVolumeSource]
    gitRepo: ReadOnly[V1GitRepoVolumeSource]
    secret: ReadOnly[V1SecretVolumeSource]
    nfs: ReadOnly[V1NFSVolumeSource]
    iscsi: ReadOnly[V1ISCSIVolumeSource]
    glusterfs: ReadOnly[V1GlusterfsVolumeSource]
    persistentVolumeClaim: ReadOnly[V1PersistentVolumeClaimVolumeSource]
    rbd: ReadOnly[V1RBDVolumeSource]
    flexVolume: ReadOnly[V1FlexVolumeSource]
    cinder: ReadOnly[V1CinderVolumeSource]
    cephfs: ReadOnly[V1CephFSVolumeSource]
    flocker: ReadOnly[V1FlockerVolumeSource]
    downwardAPI: ReadOnly[V1DownwardAPIVolumeSource]
    fc: ReadOnly[V1FCVolumeSource]
    azureFile: ReadOnly[V1AzureFileVolumeSource]
    configMap: ReadOnly[V1ConfigMapVolumeSource]
    vsphereVolume: ReadOnly[V1VsphereVirtualDiskVolumeSource]
    quobyte: ReadOnly[V1QuobyteVolumeSource]
    azureDisk: ReadOnly[V1AzureDiskVolumeSource]
    photonPersistentDisk: ReadOnly[V1PhotonPersistentDiskVolumeSource]
    projected: ReadOnly[V1ProjectedVolumeSource]
    portworxVolume: ReadOnly[V1PortworxVolumeSource]
    scaleIO: ReadOnly[V1ScaleIOVolumeSource]
    storageos: ReadOnly[V1StorageOSVolumeSource]
    csi: ReadOnly[V1CSIVolumeSource]
    ephemeral: ReadOnly[V1EphemeralVolumeSource]
    image: ReadOnly[V1ImageVolumeSource]

class V1VolumeAttachment(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1VolumeAttachmentSpec]]
    status: ReadOnly[V1VolumeAttachmentStatus]

class V1VolumeAttachmentList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1VolumeAttachment]]]

class V1VolumeAttachmentSource(TypedDict, total=False):
    persistentVolumeName: ReadOnly[str]
    inlineVolumeSpec: ReadOnly[V1PersistentVolumeSpec]

class V1VolumeAttachmentSpec(TypedDict, total=False):
    attacher: Required[ReadOnly[str]]
    source: Required[ReadOnly[V1VolumeAttachmentSource]]
    nodeName: Required[ReadOnly[str]]

class V1VolumeAttachmentStatus(TypedDict, total=False):
    attached: Required[ReadOnly[bool]]
    attachmentMetadata: ReadOnly[Mapping[str, str]]
    attachError: ReadOnly[V1VolumeError]
    detachError: ReadOnly[V1VolumeError]

class V1VolumeAttributesClass(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    driverName: Required[ReadOnly[str]]
    parameters: ReadOnly[Mapping[str, str]]

class V1VolumeAttributesClassList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1VolumeAttributesClass]]]

class V1VolumeDevice(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    devicePath: Required[ReadOnly[str]]

class V1VolumeError(TypedDict, total=False):
    time: ReadOnly[str]
    message: ReadOnly[str]
    errorCode: ReadOnly[int]

class V1VolumeMount(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    readOnly: ReadOnly[bool]
    recursiveReadOnly: ReadOnly[str]
    mountPath: Required[ReadOnly[str]]
    subPath: ReadOnly[str]
    mountPropagation: ReadOnly[str]
    subPathExpr: ReadOnly[str]

class V1VolumeMountStatus(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    mountPath: Required[ReadOnly[str]]
    readOnly: ReadOnly[bool]
    recursiveReadOnly: ReadOnly[str]
    volumeStatus: ReadOnly[V1VolumeStatus]

class V1VolumeNodeAffinity(TypedDict, total=False):
    required: ReadOnly[V1NodeSelector]

class V1VolumeNodeResources(TypedDict, total=False):
    count: ReadOnly[int]

class V1VolumeProjection(TypedDict, total=False):
    secret: ReadOnly[V1SecretProjection]
    downwardAPI: ReadOnly[V1DownwardAPIProjection]
    configMap: ReadOnly[V1ConfigMapProjection]
    serviceAccountToken: ReadOnly[V1ServiceAccountTokenProjection]
    clusterTrustBundle: ReadOnly[V1ClusterTrustBundleProjection]
    podCertificate: ReadOnly[V1PodCertificateProjection]

class V1VolumeResourceRequirements(TypedDict, total=False):
    limits: ReadOnly[Mapping[str, str]]
    requests: ReadOnly[Mapping[str, str]]

class V1VolumeStatus(TypedDict, total=False):
    image: ReadOnly[V1ImageVolumeStatus]

class V1VsphereVirtualDiskVolumeSource(TypedDict, total=False):
    volumePath: Required[ReadOnly[str]]
    fsType: ReadOnly[str]
    storagePolicyName: ReadOnly[str]
    storagePolicyID: ReadOnly[str]

class V1WatchEvent(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    object: Required[ReadOnly[Mapping[str, Any]]]

class V1WebhookConversion(TypedDict, total=False):
    clientConfig: ReadOnly[ApiextensionsV1WebhookClientConfig]
    conversionReviewVersions: Required[ReadOnly[Sequence[str]]]

class V1WeightedPodAffinityTerm(TypedDict, total=False):
    weight: Required[ReadOnly[int]]
    podAffinityTerm: Required[ReadOnly[V1PodAffinityTerm]]

class V1WindowsSecurityContextOptions(TypedDict, total=False):
    gmsaCredentialSpecName: ReadOnly[str]
    gmsaCredentialSpec: ReadOnly[str]
    runAsUserName: ReadOnly[str]
    hostProcess: ReadOnly[bool]

class V1alpha1ApplyConfiguration(TypedDict, total=False):
    expression: ReadOnly[str]

class V1alpha1ClusterTrustBundle(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1alpha1ClusterTrustBundleSpec]]

class V1alpha1ClusterTrustBundleList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1alpha1ClusterTrustBundle]]]

class V1alpha1ClusterTrustBundleSpec(TypedDict, total=False):
    signerName: ReadOnly[str]
    trustBundle: Required[ReadOnly[str]]

class V1alpha1ImageReview(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1alpha1ImageReviewSpec]
    status: ReadOnly[V1alpha1ImageReviewStatus]

class V1alpha1ImageReviewContainerSpec(TypedDict, total=False):
    image: ReadOnly[str]

class V1alpha1ImageReviewSpec(TypedDict, total=False):
    containers: ReadOnly[Sequence[V1alpha1ImageReviewContainerSpec]]
    annotations: ReadOnly[Mapping[str, str]]
    namespace: ReadOnly[str]

class V1alpha1ImageReviewStatus(TypedDict, total=False):
    allowed: ReadOnly[bool]
    reason: ReadOnly[str]
    auditAnnotations: ReadOnly[Mapping[str, str]]

class V1alpha1JSONPatch(TypedDict, total=False):
    expression: ReadOnly[str]

class V1alpha1MatchCondition(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    expression: Required[ReadOnly[str]]

class V1alpha1MatchResources(TypedDict, total=False):
    namespaceSelector: ReadOnly[V1LabelSelector]
    objectSelector: ReadOnly[V1LabelSelector]
    resourceRules: ReadOnly[Sequence[V1alpha1NamedRuleWithOperations]]
    excludeResourceRules: ReadOnly[Sequence[V1alpha1NamedRuleWithOperations]]
    matchPolicy: ReadOnly[str]

class V1alpha1MutatingAdmissionPolicy(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1alpha1MutatingAdmissionPolicySpec]

class V1alpha1MutatingAdmissionPolicyBinding(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1alpha1MutatingAdmissionPolicyBindingSpec]

class V1alpha1MutatingAdmissionPolicyBindingList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1alpha1MutatingAdmissionPolicyBinding]]]

class V1alpha1MutatingAdmissionPolicyBindingSpec(TypedDict, total=False):
    policyName: ReadOnly[str]
    paramRef: ReadOnly[V1alpha1ParamRef]
    matchResources: ReadOnly[V1alpha1MatchResources]

class V1alpha1MutatingAdmissionPolicyList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1alpha1MutatingAdmissionPolicy]]]

class V1alpha1MutatingAdmissionPolicySpec(TypedDict, total=False):
    paramKind: ReadOnly[V1alpha1ParamKind]
    matchConstraints: ReadOnly[V1alpha1MatchResources]
    variables: ReadOnly[Sequence[V1alpha1Variable]]
    mutations: ReadOnly[Sequence[V1alpha1Mutation]]
    failurePolicy: ReadOnly[str]
    matchConditions: ReadOnly[Sequence[V1alpha1MatchCondition]]
    reinvocationPolicy: ReadOnly[str]

class V1alpha1Mutation(TypedDict, total=False):
    patchType: Required[ReadOnly[str]]
    applyConfiguration: ReadOnly[V1alpha1ApplyConfiguration]
    jsonPatch: ReadOnly[V1alpha1JSONPatch]

class V1alpha1NamedRuleWithOperations(TypedDict, total=False):
    resourceNames: ReadOnly[Sequence[str]]
    operations: ReadOnly[Sequence[str]]
    apiGroups: ReadOnly[Sequence[str]]
    apiVersions: ReadOnly[Sequence[str]]
    resources: ReadOnly[Sequence[str]]
    scope: ReadOnly[str]

class V1alpha1ParamKind(TypedDict, total=False):
    apiVersion: ReadOnly[str]
    kind: ReadOnly[str]

class V1alpha1ParamRef(TypedDict, total=False):
    name: ReadOnly[str]
    namespace: ReadOnly[str]
    selector: ReadOnly[V1LabelSelector]
    parameterNotFoundAction: ReadOnly[str]

class V1alpha1ServerStorageVersion(TypedDict, total=False):
    apiServerID: ReadOnly[str]
    encodingVersion: ReadOnly[str]
    decodableVersions: ReadOnly[Sequence[str]]
    servedVersions: ReadOnly[Sequence[str]]

class V1alpha1StorageVersion(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1alpha1StorageVersionSpec]
    status: ReadOnly[V1alpha1StorageVersionStatus]

class V1alpha1StorageVersionCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    observedGeneration: ReadOnly[int]
    lastTransitionTime: ReadOnly[str]
    reason: Required[ReadOnly[str]]
    message: ReadOnly[str]

class V1alpha1StorageVersionList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1alpha1StorageVersion]]]

class V1alpha1StorageVersionSpec(TypedDict, total=False):
    pass

class V1alpha1StorageVersionStatus(TypedDict, total=False):
    storageVersions: ReadOnly[Sequence[V1alpha1ServerStorageVersion]]
    commonEncodingVersion: ReadOnly[str]
    conditions: ReadOnly[Sequence[V1alpha1StorageVersionCondition]]

class V1alpha1Variable(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    expression: Required[ReadOnly[str]]

class V1alpha2BasicSchedulingPolicy(TypedDict, total=False):
    pass

class V1alpha2GangSchedulingPolicy(TypedDict, total=False):
    minCount: Required[ReadOnly[int]]

class V1alpha2LeaseCandidate(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1alpha2LeaseCandidateSpec]

class V1alpha2LeaseCandidateList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1alpha2LeaseCandidate]]]

class V1alpha2LeaseCandidateSpec(TypedDict, total=False):
    leaseName: Required[ReadOnly[str]]
    pingTime: ReadOnly[str]
    renewTime: ReadOnly[str]
    binaryVersion: Required[ReadOnly[str]]
    emulationVersion: ReadOnly[str]
    strategy: ReadOnly[str]

class V1alpha2PodGroup(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1alpha2PodGroupSpec]]
    status: ReadOnly[V1alpha2PodGroupStatus]

class V1alpha2PodGroupList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1alpha2PodGroup]]]

class V1alpha2PodGroupResourceClaim(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    resourceClaimName: ReadOnly[str]
    resourceClaimTemplateName: ReadOnly[str]

class V1alpha2PodGroupResourceClaimStatus(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    resourceClaimName: ReadOnly[str]

class V1alpha2PodGroupSchedulingConstraints(TypedDict, total=False):
    topology: ReadOnly[Sequence[V1alpha2TopologyConstraint]]

class V1alpha2PodGroupSchedulingPolicy(TypedDict, total=False):
    basic: ReadOnly[V1alpha2BasicSchedulingPolicy]
    gang: ReadOnly[V1alpha2GangSchedulingPolicy]

class V1alpha2PodGroupSpec(TypedDict, total=False):
    podGroupTemplateRef: ReadOnly[V1alpha2PodGroupTemplateReference]
    schedulingPolicy: Required[ReadOnly[V1alpha2PodGroupSchedulingPolicy]]
    schedulingConstraints: ReadOnly[V1alpha2PodGroupSchedulingConstraints]
    resourceClaims: ReadOnly[Sequence[V1alpha2PodGroupResourceClaim]]
    disruptionMode: ReadOnly[str]
    priorityClassName: ReadOnly[str]
    priority: ReadOnly[int]

class V1alpha2PodGroupStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1Condition]]
    resourceClaimStatuses: ReadOnly[Sequence[V1alpha2PodGroupResourceClaimStatus]]

class V1alpha2PodGroupTemplate(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    schedulingPolicy: Required[ReadOnly[V1alpha2PodGroupSchedulingPolicy]]
    schedulingConstraints: ReadOnly[V1alpha2PodGroupSchedulingConstraints]
    resourceClaims: ReadOnly[Sequence[V1alpha2PodGroupResourceClaim]]
    disruptionMode: ReadOnly[str]
    priorityClassName: ReadOnly[str]
    priority: ReadOnly[int]

class V1alpha2PodGroupTemplateReference(TypedDict, total=False):
    workload: ReadOnly[V1alpha2WorkloadPodGroupTemplateReference]

class V1alpha2TopologyConstraint(TypedDict, total=False):
    key: Required[ReadOnly[str]]

class V1alpha2TypedLocalObjectReference(TypedDict, total=False):
    apiGroup: ReadOnly[str]
    kind: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]

class V1alpha2Workload(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1alpha2WorkloadSpec]]

class V1alpha2WorkloadList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1alpha2Workload]]]

class V1alpha2WorkloadPodGroupTemplateReference(TypedDict, total=False):
    workloadName: Required[ReadOnly[str]]
    podGroupTemplateName: Required[ReadOnly[str]]

class V1alpha2WorkloadSpec(TypedDict, total=False):
    controllerRef: ReadOnly[V1alpha2TypedLocalObjectReference]
    podGroupTemplates: Required[ReadOnly[Sequence[V1alpha2PodGroupTemplate]]]

class V1alpha3DeviceTaint(TypedDict, total=False):
    key: Required[ReadOnly[str]]
    value: ReadOnly[str]
    effect: Required[ReadOnly[str]]
    timeAdded: ReadOnly[str]

class V1alpha3DeviceTaintRule(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1alpha3DeviceTaintRuleSpec]]
    status: ReadOnly[V1alpha3DeviceTaintRuleStatus]

class V1alpha3DeviceTaintRuleList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1alpha3DeviceTaintRule]]]

class V1alpha3DeviceTaintRuleSpec(TypedDict, total=False):
    deviceSelector: ReadOnly[V1alpha3DeviceTaintSelector]
    taint: ReadOnly[V1alpha3DeviceTaint]

class V1alpha3DeviceTaintRuleStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1Condition]]

class V1alpha3DeviceTaintSelector(TypedDict, total=False):
    driver: ReadOnly[str]
    pool: ReadOnly[str]
    device: ReadOnly[str]

class V1alpha3PoolStatus(TypedDict, total=False):
    driver: ReadOnly[str]
    poolName: ReadOnly[str]
    generation: Required[ReadOnly[int]]
    resourceSliceCount: ReadOnly[int]
    totalDevices: ReadOnly[int]
    allocatedDevices: ReadOnly[int]
    availableDevices: ReadOnly[int]
    unavailableDevices: ReadOnly[int]
    nodeName: ReadOnly[str]
    validationError: ReadOnly[str]

class V1alpha3ResourcePoolStatusRequest(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1alpha3ResourcePoolStatusRequestSpec]]
    status: ReadOnly[V1alpha3ResourcePoolStatusRequestStatus]

class V1alpha3ResourcePoolStatusRequestList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1alpha3ResourcePoolStatusRequest]]]

class V1alpha3ResourcePoolStatusRequestSpec(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    poolName: ReadOnly[str]
    limit: ReadOnly[int]

class V1alpha3ResourcePoolStatusRequestStatus(TypedDict, total=False):
    poolCount: ReadOnly[int]
    pools: ReadOnly[Sequence[V1alpha3PoolStatus]]
    conditions: ReadOnly[Sequence[V1Condition]]

class V1beta1AllocatedDeviceStatus(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    pool: Required[ReadOnly[str]]
    device: Required[ReadOnly[str]]
    shareID: ReadOnly[str]
    conditions: ReadOnly[Sequence[V1Condition]]
    data: ReadOnly[Mapping[str, Any]]
    networkData: ReadOnly[V1beta1NetworkDeviceData]

class V1beta1AllocationResult(TypedDict, total=False):
    devices: ReadOnly[V1beta1DeviceAllocationResult]
    nodeSelector: ReadOnly[V1NodeSelector]
    allocationTimestamp: ReadOnly[str]

class V1beta1ApplyConfiguration(TypedDict, total=False):
    expression: ReadOnly[str]

class V1beta1BasicDevice(TypedDict, total=False):
    attributes: ReadOnly[Mapping[str, V1beta1DeviceAttribute]]
    capacity: ReadOnly[Mapping[str, V1beta1DeviceCapacity]]
    consumesCounters: ReadOnly[Sequence[V1beta1DeviceCounterConsumption]]
    nodeName: ReadOnly[str]
    nodeSelector: ReadOnly[V1NodeSelector]
    allNodes: ReadOnly[bool]
    taints: ReadOnly[Sequence[V1beta1DeviceTaint]]
    bindsToNode: ReadOnly[bool]
    bindingConditions: ReadOnly[Sequence[str]]
    bindingFailureConditions: ReadOnly[Sequence[str]]
    allowMultipleAllocations: ReadOnly[bool]
    nodeAllocatableResourceMappings: ReadOnly[Mapping[str, V1beta1NodeAllocatableResourceMapping]]

class V1beta1CELDeviceSelector(TypedDict, total=False):
    expression: Required[ReadOnly[str]]

class V1beta1CapacityRequestPolicy(TypedDict, total=False):
    default: ReadOnly[str]
    validValues: ReadOnly[Sequence[str]]
    validRange: ReadOnly[V1beta1CapacityRequestPolicyRange]

class V1beta1CapacityRequestPolicyRange(TypedDict, total=False):
    min: ReadOnly[str]
    max: ReadOnly[str]
    step: ReadOnly[str]

class V1beta1CapacityRequirements(TypedDict, total=False):
    requests: ReadOnly[Mapping[str, str]]

class V1beta1ClusterTrustBundle(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta1ClusterTrustBundleSpec]]

class V1beta1ClusterTrustBundleList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1ClusterTrustBundle]]]

class V1beta1ClusterTrustBundleSpec(TypedDict, total=False):
    signerName: ReadOnly[str]
    trustBundle: Required[ReadOnly[str]]

class V1beta1ContainerMetrics(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    usage: Required[ReadOnly[Mapping[str, str]]]

class V1beta1Counter(TypedDict, total=False):
    value: Required[ReadOnly[str]]

class V1beta1CounterSet(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    counters: ReadOnly[Mapping[str, V1beta1Counter]]

class V1beta1Device(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    basic: ReadOnly[V1beta1BasicDevice]

class V1beta1DeviceAllocationConfiguration(TypedDict, total=False):
    source: Required[ReadOnly[str]]
    requests: ReadOnly[Sequence[str]]
    opaque: ReadOnly[V1beta1OpaqueDeviceConfiguration]

class V1beta1DeviceAllocationResult(TypedDict, total=False):
    results: ReadOnly[Sequence[V1beta1DeviceRequestAllocationResult]]
    config: ReadOnly[Sequence[V1beta1DeviceAllocationConfiguration]]

class V1beta1DeviceAttribute(TypedDict, total=False):
    int: ReadOnly[int]
    bool: ReadOnly[bool]
    string: ReadOnly[str]
    version: ReadOnly[str]
    ints: ReadOnly[Sequence[int]]
    bools: ReadOnly[Sequence[bool]]
    strings: ReadOnly[Sequence[str]]
    versions: ReadOnly[Sequence[str]]

class V1beta1DeviceCapacity(TypedDict, total=False):
    value: Required[ReadOnly[str]]
    requestPolicy: ReadOnly[V1beta1CapacityRequestPolicy]

class V1beta1DeviceClaim(TypedDict, total=False):
    requests: ReadOnly[Sequence[V1beta1DeviceRequest]]
    constraints: ReadOnly[Sequence[V1beta1DeviceConstraint]]
    config: ReadOnly[Sequence[V1beta1DeviceClaimConfiguration]]

class V1beta1DeviceClaimConfiguration(TypedDict, total=False):
    requests: ReadOnly[Sequence[str]]
    opaque: ReadOnly[V1beta1OpaqueDeviceConfiguration]

class V1beta1DeviceClass(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta1DeviceClassSpec]]

class V1beta1DeviceClassConfiguration(TypedDict, total=False):
    opaque: ReadOnly[V1beta1OpaqueDeviceConfiguration]

class V1beta1DeviceClassList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1DeviceClass]]]

class V1beta1DeviceClassSpec(TypedDict, total=False):
    selectors: ReadOnly[Sequence[V1beta1DeviceSelector]]
    config: ReadOnly[Sequence[V1beta1DeviceClassConfiguration]]
    extendedResourceName: ReadOnly[str]

class V1beta1DeviceConstraint(TypedDict, total=False):
    requests: ReadOnly[Sequence[str]]
    matchAttribute: ReadOnly[str]
    distinctAttribute: ReadOnly[str]

class V1beta1DeviceCounterConsumption(TypedDict, total=False):
    counterSet: Required[ReadOnly[str]]
    counters: ReadOnly[Mapping[str, V1beta1Counter]]

class V1beta1DeviceRequest(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    deviceClassName: ReadOnly[str]
    selectors: ReadOnly[Sequence[V1beta1DeviceSelector]]
    allocationMode: ReadOnly[str]
    count: ReadOnly[int]
    adminAccess: ReadOnly[bool]
    firstAvailable: ReadOnly[Sequence[V1beta1DeviceSubRequest]]
    tolerations: ReadOnly[Sequence[V1beta1DeviceToleration]]
    capacity: ReadOnly[V1beta1CapacityRequirements]

class V1beta1DeviceRequestAllocationResult(TypedDict, total=False):
    request: Required[ReadOnly[str]]
    driver: Required[ReadOnly[str]]
    pool: Required[ReadOnly[str]]
    device: Required[ReadOnly[str]]
    adminAccess: ReadOnly[bool]
    tolerations: ReadOnly[Sequence[V1beta1DeviceToleration]]
    bindingConditions: ReadOnly[Sequence[str]]
    bindingFailureConditions: ReadOnly[Sequence[str]]
    shareID: ReadOnly[str]
    consumedCapacity: ReadOnly[Mapping[str, str]]

class V1beta1DeviceSelector(TypedDict, total=False):
    cel: ReadOnly[V1beta1CELDeviceSelector]

class V1beta1DeviceSubRequest(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    deviceClassName: Required[ReadOnly[str]]
    selectors: ReadOnly[Sequence[V1beta1DeviceSelector]]
    allocationMode: ReadOnly[str]
    count: ReadOnly[int]
    tolerations: ReadOnly[Sequence[V1beta1DeviceToleration]]
    capacity: ReadOnly[V1beta1CapacityRequirements]

class V1beta1DeviceTaint(TypedDict, total=False):
    key: Required[ReadOnly[str]]
    value: ReadOnly[str]
    effect: Required[ReadOnly[str]]
    timeAdded: ReadOnly[str]

class V1beta1DeviceToleration(TypedDict, total=False):
    key: ReadOnly[str]
    operator: ReadOnly[str]
    value: ReadOnly[str]
    effect: ReadOnly[str]
    tolerationSeconds: ReadOnly[int]

class V1beta1IPAddress(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1beta1IPAddressSpec]

class V1beta1IPAddressList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1IPAddress]]]

class V1beta1IPAddressSpec(TypedDict, total=False):
    parentRef: ReadOnly[V1beta1ParentReference]

class V1beta1JSONPatch(TypedDict, total=False):
    expression: ReadOnly[str]

class V1beta1LeaseCandidate(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1beta1LeaseCandidateSpec]

class V1beta1LeaseCandidateList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1LeaseCandidate]]]

class V1beta1LeaseCandidateSpec(TypedDict, total=False):
    leaseName: Required[ReadOnly[str]]
    pingTime: ReadOnly[str]
    renewTime: ReadOnly[str]
    binaryVersion: Required[ReadOnly[str]]
    emulationVersion: ReadOnly[str]
    strategy: ReadOnly[str]

class V1beta1MatchCondition(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    expression: Required[ReadOnly[str]]

class V1beta1MatchResources(TypedDict, total=False):
    namespaceSelector: ReadOnly[V1LabelSelector]
    objectSelector: ReadOnly[V1LabelSelector]
    resourceRules: ReadOnly[Sequence[V1beta1NamedRuleWithOperations]]
    excludeResourceRules: ReadOnly[Sequence[V1beta1NamedRuleWithOperations]]
    matchPolicy: ReadOnly[str]

class V1beta1MutatingAdmissionPolicy(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1beta1MutatingAdmissionPolicySpec]

class V1beta1MutatingAdmissionPolicyBinding(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1beta1MutatingAdmissionPolicyBindingSpec]

class V1beta1MutatingAdmissionPolicyBindingList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1MutatingAdmissionPolicyBinding]]]

class V1beta1MutatingAdmissionPolicyBindingSpec(TypedDict, total=False):
    policyName: ReadOnly[str]
    paramRef: ReadOnly[V1beta1ParamRef]
    matchResources: ReadOnly[V1beta1MatchResources]

class V1beta1MutatingAdmissionPolicyList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1MutatingAdmissionPolicy]]]

class V1beta1MutatingAdmissionPolicySpec(TypedDict, total=False):
    paramKind: ReadOnly[V1beta1ParamKind]
    matchConstraints: ReadOnly[V1beta1MatchResources]
    variables: ReadOnly[Sequence[V1beta1Variable]]
    mutations: ReadOnly[Sequence[V1beta1Mutation]]
    failurePolicy: ReadOnly[str]
    matchConditions: ReadOnly[Sequence[V1beta1MatchCondition]]
    reinvocationPolicy: ReadOnly[str]

class V1beta1Mutation(TypedDict, total=False):
    patchType: Required[ReadOnly[str]]
    applyConfiguration: ReadOnly[V1beta1ApplyConfiguration]
    jsonPatch: ReadOnly[V1beta1JSONPatch]

class V1beta1NamedRuleWithOperations(TypedDict, total=False):
    resourceNames: ReadOnly[Sequence[str]]
    operations: ReadOnly[Sequence[str]]
    apiGroups: ReadOnly[Sequence[str]]
    apiVersions: ReadOnly[Sequence[str]]
    resources: ReadOnly[Sequence[str]]
    scope: ReadOnly[str]

class V1beta1NetworkDeviceData(TypedDict, total=False):
    interfaceName: ReadOnly[str]
    ips: ReadOnly[Sequence[str]]
    hardwareAddress: ReadOnly[str]

class V1beta1NodeAllocatableResourceMapping(TypedDict, total=False):
    capacityKey: ReadOnly[str]
    allocationMultiplier: ReadOnly[str]

class V1beta1NodeMetrics(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    timestamp: Required[ReadOnly[str]]
    window: Required[ReadOnly[str]]
    usage: Required[ReadOnly[Mapping[str, str]]]

class V1beta1NodeMetricsList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1NodeMetrics]]]

class V1beta1OpaqueDeviceConfiguration(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    parameters: Required[ReadOnly[Mapping[str, Any]]]

class V1beta1ParamKind(TypedDict, total=False):
    apiVersion: ReadOnly[str]
    kind: ReadOnly[str]

class V1beta1ParamRef(TypedDict, total=False):
    name: ReadOnly[str]
    namespace: ReadOnly[str]
    selector: ReadOnly[V1LabelSelector]
    parameterNotFoundAction: ReadOnly[str]

class V1beta1ParentReference(TypedDict, total=False):
    group: ReadOnly[str]
    resource: ReadOnly[str]
    namespace: ReadOnly[str]
    name: ReadOnly[str]

class V1beta1PodCertificateRequest(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta1PodCertificateRequestSpec]]
    status: ReadOnly[V1beta1PodCertificateRequestStatus]

class V1beta1PodCertificateRequestList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1PodCertificateRequest]]]

class V1beta1PodCertificateRequestSpec(TypedDict, total=False):
    signerName: Required[ReadOnly[str]]
    podName: Required[ReadOnly[str]]
    podUID: Required[ReadOnly[str]]
    serviceAccountName: Required[ReadOnly[str]]
    serviceAccountUID: Required[ReadOnly[str]]
    nodeName: Required[ReadOnly[str]]
    nodeUID: Required[ReadOnly[str]]
    maxExpirationSeconds: ReadOnly[int]
    pkixPublicKey: ReadOnly[str]
    proofOfPossession: ReadOnly[str]
    stubPKCS10Request: Required[ReadOnly[str]]
    unverifiedUserAnnotations: ReadOnly[Mapping[str, str]]

class V1beta1PodCertificateRequestStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1Condition]]
    certificateChain: ReadOnly[str]
    notBefore: ReadOnly[str]
    beginRefreshAt: ReadOnly[str]
    notAfter: ReadOnly[str]

class V1beta1PodMetrics(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    timestamp: Required[ReadOnly[str]]
    window: Required[ReadOnly[str]]
    containers: Required[ReadOnly[Sequence[V1beta1ContainerMetrics]]]

class V1beta1PodMetricsList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1PodMetrics]]]

class V1beta1ResourceClaim(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta1ResourceClaimSpec]]
    status: ReadOnly[V1beta1ResourceClaimStatus]

class V1beta1ResourceClaimConsumerReference(TypedDict, total=False):
    apiGroup: ReadOnly[str]
    resource: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]
    uid: Required[ReadOnly[str]]

class V1beta1ResourceClaimList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1ResourceClaim]]]

class V1beta1ResourceClaimSpec(TypedDict, total=False):
    devices: ReadOnly[V1beta1DeviceClaim]

class V1beta1ResourceClaimStatus(TypedDict, total=False):
    allocation: ReadOnly[V1beta1AllocationResult]
    reservedFor: ReadOnly[Sequence[V1beta1ResourceClaimConsumerReference]]
    devices: ReadOnly[Sequence[V1beta1AllocatedDeviceStatus]]

class V1beta1ResourceClaimTemplate(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta1ResourceClaimTemplateSpec]]

class V1beta1ResourceClaimTemplateList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1ResourceClaimTemplate]]]

class V1beta1ResourceClaimTemplateSpec(TypedDict, total=False):
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta1ResourceClaimSpec]]

class V1beta1ResourcePool(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    generation: Required[ReadOnly[int]]
    resourceSliceCount: Required[ReadOnly[int]]

class V1beta1ResourceSlice(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta1ResourceSliceSpec]]

class V1beta1ResourceSliceList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1ResourceSlice]]]

class V1beta1ResourceSliceSpec(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    pool: Required[ReadOnly[V1beta1ResourcePool]]
    nodeName: ReadOnly[str]
    nodeSelector: ReadOnly[V1NodeSelector]
    allNodes: ReadOnly[bool]
    devices: ReadOnly[Sequence[V1beta1Device]]
    perDeviceNodeSelection: ReadOnly[bool]
    sharedCounters: ReadOnly[Sequence[V1beta1CounterSet]]

class V1beta1ServiceCIDR(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1beta1ServiceCIDRSpec]
    status: ReadOnly[V1beta1ServiceCIDRStatus]

class V1beta1ServiceCIDRList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1ServiceCIDR]]]

class V1beta1ServiceCIDRSpec(TypedDict, total=False):
    cidrs: ReadOnly[Sequence[str]]

class V1beta1ServiceCIDRStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1Condition]]

class V1beta1StorageVersionMigration(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V1beta1StorageVersionMigrationSpec]
    status: ReadOnly[V1beta1StorageVersionMigrationStatus]

class V1beta1StorageVersionMigrationList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1StorageVersionMigration]]]

class V1beta1StorageVersionMigrationSpec(TypedDict, total=False):
    resource: Required[ReadOnly[V1GroupResource]]

class V1beta1StorageVersionMigrationStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1Condition]]
    resourceVersion: ReadOnly[str]

class V1beta1Variable(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    expression: Required[ReadOnly[str]]

class V1beta1VolumeAttributesClass(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    driverName: Required[ReadOnly[str]]
    parameters: ReadOnly[Mapping[str, str]]

class V1beta1VolumeAttributesClassList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta1VolumeAttributesClass]]]

class V1beta2AllocatedDeviceStatus(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    pool: Required[ReadOnly[str]]
    device: Required[ReadOnly[str]]
    shareID: ReadOnly[str]
    conditions: ReadOnly[Sequence[V1Condition]]
    data: ReadOnly[Mapping[str, Any]]
    networkData: ReadOnly[V1beta2NetworkDeviceData]

class V1beta2AllocationResult(TypedDict, total=False):
    devices: ReadOnly[V1beta2DeviceAllocationResult]
    nodeSelector: ReadOnly[V1NodeSelector]
    allocationTimestamp: ReadOnly[str]

class V1beta2CELDeviceSelector(TypedDict, total=False):
    expression: Required[ReadOnly[str]]

class V1beta2CapacityRequestPolicy(TypedDict, total=False):
    default: ReadOnly[str]
    validValues: ReadOnly[Sequence[str]]
    validRange: ReadOnly[V1beta2CapacityRequestPolicyRange]

class V1beta2CapacityRequestPolicyRange(TypedDict, total=False):
    min: ReadOnly[str]
    max: ReadOnly[str]
    step: ReadOnly[str]

class V1beta2CapacityRequirements(TypedDict, total=False):
    requests: ReadOnly[Mapping[str, str]]

class V1beta2Counter(TypedDict, total=False):
    value: Required[ReadOnly[str]]

class V1beta2CounterSet(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    counters: ReadOnly[Mapping[str, V1beta2Counter]]

class V1beta2Device(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    attributes: ReadOnly[Mapping[str, V1beta2DeviceAttribute]]
    capacity: ReadOnly[Mapping[str, V1beta2DeviceCapacity]]
    consumesCounters: ReadOnly[Sequence[V1beta2DeviceCounterConsumption]]
    nodeName: ReadOnly[str]
    nodeSelector: ReadOnly[V1NodeSelector]
    allNodes: ReadOnly[bool]
    taints: ReadOnly[Sequence[V1beta2DeviceTaint]]
    bindsToNode: ReadOnly[bool]
    bindingConditions: ReadOnly[Sequence[str]]
    bindingFailureConditions: ReadOnly[Sequence[str]]
    allowMultipleAllocations: ReadOnly[bool]
    nodeAllocatableResourceMappings: ReadOnly[Mapping[str, V1beta2NodeAllocatableResourceMapping]]

class V1beta2DeviceAllocationConfiguration(TypedDict, total=False):
    source: Required[ReadOnly[str]]
    requests: ReadOnly[Sequence[str]]
    opaque: ReadOnly[V1beta2OpaqueDeviceConfiguration]

class V1beta2DeviceAllocationResult(TypedDict, total=False):
    results: ReadOnly[Sequence[V1beta2DeviceRequestAllocationResult]]
    config: ReadOnly[Sequence[V1beta2DeviceAllocationConfiguration]]

class V1beta2DeviceAttribute(TypedDict, total=False):
    int: ReadOnly[int]
    bool: ReadOnly[bool]
    string: ReadOnly[str]
    version: ReadOnly[str]
    ints: ReadOnly[Sequence[int]]
    bools: ReadOnly[Sequence[bool]]
    strings: ReadOnly[Sequence[str]]
    versions: ReadOnly[Sequence[str]]

class V1beta2DeviceCapacity(TypedDict, total=False):
    value: Required[ReadOnly[str]]
    requestPolicy: ReadOnly[V1beta2CapacityRequestPolicy]

class V1beta2DeviceClaim(TypedDict, total=False):
    requests: ReadOnly[Sequence[V1beta2DeviceRequest]]
    constraints: ReadOnly[Sequence[V1beta2DeviceConstraint]]
    config: ReadOnly[Sequence[V1beta2DeviceClaimConfiguration]]

class V1beta2DeviceClaimConfiguration(TypedDict, total=False):
    requests: ReadOnly[Sequence[str]]
    opaque: ReadOnly[V1beta2OpaqueDeviceConfiguration]

class V1beta2DeviceClass(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta2DeviceClassSpec]]

class V1beta2DeviceClassConfiguration(TypedDict, total=False):
    opaque: ReadOnly[V1beta2OpaqueDeviceConfiguration]

class V1beta2DeviceClassList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta2DeviceClass]]]

class V1beta2DeviceClassSpec(TypedDict, total=False):
    selectors: ReadOnly[Sequence[V1beta2DeviceSelector]]
    config: ReadOnly[Sequence[V1beta2DeviceClassConfiguration]]
    extendedResourceName: ReadOnly[str]

class V1beta2DeviceConstraint(TypedDict, total=False):
    requests: ReadOnly[Sequence[str]]
    matchAttribute: ReadOnly[str]
    distinctAttribute: ReadOnly[str]

class V1beta2DeviceCounterConsumption(TypedDict, total=False):
    counterSet: Required[ReadOnly[str]]
    counters: ReadOnly[Mapping[str, V1beta2Counter]]

class V1beta2DeviceRequest(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    exactly: ReadOnly[V1beta2ExactDeviceRequest]
    firstAvailable: ReadOnly[Sequence[V1beta2DeviceSubRequest]]

class V1beta2DeviceRequestAllocationResult(TypedDict, total=False):
    request: Required[ReadOnly[str]]
    driver: Required[ReadOnly[str]]
    pool: Required[ReadOnly[str]]
    device: Required[ReadOnly[str]]
    adminAccess: ReadOnly[bool]
    tolerations: ReadOnly[Sequence[V1beta2DeviceToleration]]
    bindingConditions: ReadOnly[Sequence[str]]
    bindingFailureConditions: ReadOnly[Sequence[str]]
    shareID: ReadOnly[str]
    consumedCapacity: ReadOnly[Mapping[str, str]]

class V1beta2DeviceSelector(TypedDict, total=False):
    cel: ReadOnly[V1beta2CELDeviceSelector]

class V1beta2DeviceSubRequest(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    deviceClassName: Required[ReadOnly[str]]
    selectors: ReadOnly[Sequence[V1beta2DeviceSelector]]
    allocationMode: ReadOnly[str]
    count: ReadOnly[int]
    tolerations: ReadOnly[Sequence[V1beta2DeviceToleration]]
    capacity: ReadOnly[V1beta2CapacityRequirements]

class V1beta2DeviceTaint(TypedDict, total=False):
    key: Required[ReadOnly[str]]
    value: ReadOnly[str]
    effect: Required[ReadOnly[str]]
    timeAdded: ReadOnly[str]

class V1beta2DeviceTaintRule(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta2DeviceTaintRuleSpec]]
    status: ReadOnly[V1beta2DeviceTaintRuleStatus]

class V1beta2DeviceTaintRuleList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta2DeviceTaintRule]]]

class V1beta2DeviceTaintRuleSpec(TypedDict, total=False):
    deviceSelector: ReadOnly[V1beta2DeviceTaintSelector]
    taint: ReadOnly[V1beta2DeviceTaint]

class V1beta2DeviceTaintRuleStatus(TypedDict, total=False):
    conditions: ReadOnly[Sequence[V1Condition]]

class V1beta2DeviceTaintSelector(TypedDict, total=False):
    driver: ReadOnly[str]
    pool: ReadOnly[str]
    device: ReadOnly[str]

class V1beta2DeviceToleration(TypedDict, total=False):
    key: ReadOnly[str]
    operator: ReadOnly[str]
    value: ReadOnly[str]
    effect: ReadOnly[str]
    tolerationSeconds: ReadOnly[int]

class V1beta2ExactDeviceRequest(TypedDict, total=False):
    deviceClassName: Required[ReadOnly[str]]
    selectors: ReadOnly[Sequence[V1beta2DeviceSelector]]
    allocationMode: ReadOnly[str]
    count: ReadOnly[int]
    adminAccess: ReadOnly[bool]
    tolerations: ReadOnly[Sequence[V1beta2DeviceToleration]]
    capacity: ReadOnly[V1beta2CapacityRequirements]

class V1beta2NetworkDeviceData(TypedDict, total=False):
    interfaceName: ReadOnly[str]
    ips: ReadOnly[Sequence[str]]
    hardwareAddress: ReadOnly[str]

class V1beta2NodeAllocatableResourceMapping(TypedDict, total=False):
    capacityKey: ReadOnly[str]
    allocationMultiplier: ReadOnly[str]

class V1beta2OpaqueDeviceConfiguration(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    parameters: Required[ReadOnly[Mapping[str, Any]]]

class V1beta2ResourceClaim(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta2ResourceClaimSpec]]
    status: ReadOnly[V1beta2ResourceClaimStatus]

class V1beta2ResourceClaimConsumerReference(TypedDict, total=False):
    apiGroup: ReadOnly[str]
    resource: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]
    uid: Required[ReadOnly[str]]

class V1beta2ResourceClaimList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta2ResourceClaim]]]

class V1beta2ResourceClaimSpec(TypedDict, total=False):
    devices: ReadOnly[V1beta2DeviceClaim]

class V1beta2ResourceClaimStatus(TypedDict, total=False):
    allocation: ReadOnly[V1beta2AllocationResult]
    reservedFor: ReadOnly[Sequence[V1beta2ResourceClaimConsumerReference]]
    devices: ReadOnly[Sequence[V1beta2AllocatedDeviceStatus]]

class V1beta2ResourceClaimTemplate(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta2ResourceClaimTemplateSpec]]

class V1beta2ResourceClaimTemplateList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta2ResourceClaimTemplate]]]

class V1beta2ResourceClaimTemplateSpec(TypedDict, total=False):
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta2ResourceClaimSpec]]

class V1beta2ResourcePool(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    generation: Required[ReadOnly[int]]
    resourceSliceCount: Required[ReadOnly[int]]

class V1beta2ResourceSlice(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: Required[ReadOnly[V1beta2ResourceSliceSpec]]

class V1beta2ResourceSliceList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V1beta2ResourceSlice]]]

class V1beta2ResourceSliceSpec(TypedDict, total=False):
    driver: Required[ReadOnly[str]]
    pool: Required[ReadOnly[V1beta2ResourcePool]]
    nodeName: ReadOnly[str]
    nodeSelector: ReadOnly[V1NodeSelector]
    allNodes: ReadOnly[bool]
    devices: ReadOnly[Sequence[V1beta2Device]]
    perDeviceNodeSelection: ReadOnly[bool]
    sharedCounters: ReadOnly[Sequence[V1beta2CounterSet]]

class V2APIGroupDiscovery(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    versions: ReadOnly[Sequence[V2APIVersionDiscovery]]

class V2APIGroupDiscoveryList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V2APIGroupDiscovery]]]

class V2APIResourceDiscovery(TypedDict, total=False):
    resource: Required[ReadOnly[str]]
    responseKind: ReadOnly[V1GroupVersionKind]
    scope: Required[ReadOnly[str]]
    singularResource: Required[ReadOnly[str]]
    verbs: Required[ReadOnly[Sequence[str]]]
    shortNames: ReadOnly[Sequence[str]]
    categories: ReadOnly[Sequence[str]]
    subresources: ReadOnly[Sequence[V2APISubresourceDiscovery]]

class V2APISubresourceDiscovery(TypedDict, total=False):
    subresource: Required[ReadOnly[str]]
    responseKind: ReadOnly[V1GroupVersionKind]
    acceptedTypes: ReadOnly[Sequence[V1GroupVersionKind]]
    verbs: Required[ReadOnly[Sequence[str]]]

class V2APIVersionDiscovery(TypedDict, total=False):
    version: Required[ReadOnly[str]]
    resources: ReadOnly[Sequence[V2APIResourceDiscovery]]
    freshness: ReadOnly[str]

class V2ContainerResourceMetricSource(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    target: Required[ReadOnly[V2MetricTarget]]
    container: Required[ReadOnly[str]]

class V2ContainerResourceMetricStatus(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    current: Required[ReadOnly[V2MetricValueStatus]]
    container: Required[ReadOnly[str]]

class V2CrossVersionObjectReference(TypedDict, total=False):
    kind: Required[ReadOnly[str]]
    name: Required[ReadOnly[str]]
    apiVersion: ReadOnly[str]

class V2ExternalMetricSource(TypedDict, total=False):
    metric: Required[ReadOnly[V2MetricIdentifier]]
    target: Required[ReadOnly[V2MetricTarget]]

class V2ExternalMetricStatus(TypedDict, total=False):
    metric: Required[ReadOnly[V2MetricIdentifier]]
    current: Required[ReadOnly[V2MetricValueStatus]]

class V2HPAScalingPolicy(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    value: Required[ReadOnly[int]]
    periodSeconds: Required[ReadOnly[int]]

class V2HPAScalingRules(TypedDict, total=False):
    stabilizationWindowSeconds: ReadOnly[int]
    selectPolicy: ReadOnly[str]
    policies: ReadOnly[Sequence[V2HPAScalingPolicy]]
    tolerance: ReadOnly[str]

class V2HorizontalPodAutoscaler(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ObjectMeta]
    spec: ReadOnly[V2HorizontalPodAutoscalerSpec]
    status: ReadOnly[V2HorizontalPodAutoscalerStatus]

class V2HorizontalPodAutoscalerBehavior(TypedDict, total=False):
    scaleUp: ReadOnly[V2HPAScalingRules]
    scaleDown: ReadOnly[V2HPAScalingRules]

class V2HorizontalPodAutoscalerCondition(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    status: Required[ReadOnly[str]]
    lastTransitionTime: ReadOnly[str]
    reason: ReadOnly[str]
    message: ReadOnly[str]

class V2HorizontalPodAutoscalerList(TypedDict, total=False):
    kind: ReadOnly[str]
    apiVersion: ReadOnly[str]
    metadata: ReadOnly[V1ListMeta]
    items: Required[ReadOnly[Sequence[V2HorizontalPodAutoscaler]]]

class V2HorizontalPodAutoscalerSpec(TypedDict, total=False):
    scaleTargetRef: Required[ReadOnly[V2CrossVersionObjectReference]]
    minReplicas: ReadOnly[int]
    maxReplicas: Required[ReadOnly[int]]
    metrics: ReadOnly[Sequence[V2MetricSpec]]
    behavior: ReadOnly[V2HorizontalPodAutoscalerBehavior]

class V2HorizontalPodAutoscalerStatus(TypedDict, total=False):
    observedGeneration: ReadOnly[int]
    lastScaleTime: ReadOnly[str]
    currentReplicas: ReadOnly[int]
    desiredReplicas: Required[ReadOnly[int]]
    currentMetrics: ReadOnly[Sequence[V2MetricStatus]]
    conditions: ReadOnly[Sequence[V2HorizontalPodAutoscalerCondition]]

class V2MetricIdentifier(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    selector: ReadOnly[V1LabelSelector]

class V2MetricSpec(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    object: ReadOnly[V2ObjectMetricSource]
    pods: ReadOnly[V2PodsMetricSource]
    resource: ReadOnly[V2ResourceMetricSource]
    containerResource: ReadOnly[V2ContainerResourceMetricSource]
    external: ReadOnly[V2ExternalMetricSource]

class V2MetricStatus(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    object: ReadOnly[V2ObjectMetricStatus]
    pods: ReadOnly[V2PodsMetricStatus]
    resource: ReadOnly[V2ResourceMetricStatus]
    containerResource: ReadOnly[V2ContainerResourceMetricStatus]
    external: ReadOnly[V2ExternalMetricStatus]

class V2MetricTarget(TypedDict, total=False):
    type: Required[ReadOnly[str]]
    value: ReadOnly[str]
    averageValue: ReadOnly[str]
    averageUtilization: ReadOnly[int]

class V2MetricValueStatus(TypedDict, total=False):
    value: ReadOnly[str]
    averageValue: ReadOnly[str]
    averageUtilization: ReadOnly[int]

class V2ObjectMetricSource(TypedDict, total=False):
    describedObject: Required[ReadOnly[V2CrossVersionObjectReference]]
    target: Required[ReadOnly[V2MetricTarget]]
    metric: Required[ReadOnly[V2MetricIdentifier]]

class V2ObjectMetricStatus(TypedDict, total=False):
    metric: Required[ReadOnly[V2MetricIdentifier]]
    current: Required[ReadOnly[V2MetricValueStatus]]
    describedObject: Required[ReadOnly[V2CrossVersionObjectReference]]

class V2PodsMetricSource(TypedDict, total=False):
    metric: Required[ReadOnly[V2MetricIdentifier]]
    target: Required[ReadOnly[V2MetricTarget]]

class V2PodsMetricStatus(TypedDict, total=False):
    metric: Required[ReadOnly[V2MetricIdentifier]]
    current: Required[ReadOnly[V2MetricValueStatus]]

class V2ResourceMetricSource(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    target: Required[ReadOnly[V2MetricTarget]]

class V2ResourceMetricStatus(TypedDict, total=False):
    name: Required[ReadOnly[str]]
    current: Required[ReadOnly[V2MetricValueStatus]]

class VersionInfo(TypedDict, total=False):
    major: Required[ReadOnly[str]]
    minor: Required[ReadOnly[str]]
    emulationMajor: ReadOnly[str]
    emulationMinor: ReadOnly[str]
    minCompatibilityMajor: ReadOnly[str]
    minCompatibilityMinor: ReadOnly[str]
    gitVersion: Required[ReadOnly[str]]
    gitCommit: Required[ReadOnly[str]]
    gitTreeState: Required[ReadOnly[str]]
    buildDate: Required[ReadOnly[str]]
    goVersion: Required[ReadOnly[str]]
    compiler: Required[ReadOnly[str]]
    platform: Required[ReadOnly[str]]
