"""A constant per served resource; the preferred version has the bare name.

Other versions end in their version; of two groups, the one that is not core has its name in front.

Written by tools/generate_objects.py from the fact table; never edited by hand.

Source: the API resources that Kubernetes 1.36 serves.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pybernetes.apimachinery.gvr import GVR

if TYPE_CHECKING:
    from pybernetes.api import objects

BINDINGS: GVR[objects.V1Binding] = GVR("", "v1", "bindings", "Binding", True)
COMPONENTSTATUSES: GVR[objects.V1ComponentStatus] = GVR("", "v1", "componentstatuses", "ComponentStatus", False)
CONFIGMAPS: GVR[objects.V1ConfigMap] = GVR("", "v1", "configmaps", "ConfigMap", True)
ENDPOINTS: GVR[objects.V1Endpoints] = GVR("", "v1", "endpoints", "Endpoints", True)
EVENTS: GVR[objects.CoreV1Event] = GVR("", "v1", "events", "Event", True)
LIMITRANGES: GVR[objects.V1LimitRange] = GVR("", "v1", "limitranges", "LimitRange", True)
NAMESPACES: GVR[objects.V1Namespace] = GVR("", "v1", "namespaces", "Namespace", False)
NODES: GVR[objects.V1Node] = GVR("", "v1", "nodes", "Node", False)
PERSISTENTVOLUMECLAIMS: GVR[objects.V1PersistentVolumeClaim] = GVR(
    "", "v1", "persistentvolumeclaims", "PersistentVolumeClaim", True
)
PERSISTENTVOLUMES: GVR[objects.V1PersistentVolume] = GVR("", "v1", "persistentvolumes", "PersistentVolume", False)
PODS: GVR[objects.V1Pod] = GVR("", "v1", "pods", "Pod", True)
PODTEMPLATES: GVR[objects.V1PodTemplate] = GVR("", "v1", "podtemplates", "PodTemplate", True)
REPLICATIONCONTROLLERS: GVR[objects.V1ReplicationController] = GVR(
    "", "v1", "replicationcontrollers", "ReplicationController", True
)
RESOURCEQUOTAS: GVR[objects.V1ResourceQuota] = GVR("", "v1", "resourcequotas", "ResourceQuota", True)
SECRETS: GVR[objects.V1Secret] = GVR("", "v1", "secrets", "Secret", True)
SERVICEACCOUNTS: GVR[objects.V1ServiceAccount] = GVR("", "v1", "serviceaccounts", "ServiceAccount", True)
SERVICES: GVR[objects.V1Service] = GVR("", "v1", "services", "Service", True)
MUTATINGADMISSIONPOLICIES: GVR[objects.V1MutatingAdmissionPolicy] = GVR(
    "admissionregistration.k8s.io", "v1", "mutatingadmissionpolicies", "MutatingAdmissionPolicy", False
)
MUTATINGADMISSIONPOLICIES_V1BETA1: GVR[objects.V1beta1MutatingAdmissionPolicy] = GVR(
    "admissionregistration.k8s.io", "v1beta1", "mutatingadmissionpolicies", "MutatingAdmissionPolicy", False
)
MUTATINGADMISSIONPOLICIES_V1ALPHA1: GVR[objects.V1alpha1MutatingAdmissionPolicy] = GVR(
    "admissionregistration.k8s.io", "v1alpha1", "mutatingadmissionpolicies", "MutatingAdmissionPolicy", False
)
MUTATINGADMISSIONPOLICYBINDINGS: GVR[objects.V1MutatingAdmissionPolicyBinding] = GVR(
    "admissionregistration.k8s.io", "v1", "mutatingadmissionpolicybindings", "MutatingAdmissionPolicyBinding", False
)
MUTATINGADMISSIONPOLICYBINDINGS_V1BETA1: GVR[objects.V1beta1MutatingAdmissionPolicyBinding] = GVR(
    "admissionregistration.k8s.io",
    "v1beta1",
    "mutatingadmissionpolicybindings",
    "MutatingAdmissionPolicyBinding",
    False,
)
MUTATINGADMISSIONPOLICYBINDINGS_V1ALPHA1: GVR[objects.V1alpha1MutatingAdmissionPolicyBinding] = GVR(
    "admissionregistration.k8s.io",
    "v1alpha1",
    "mutatingadmissionpolicybindings",
    "MutatingAdmissionPolicyBinding",
    False,
)
MUTATINGWEBHOOKCONFIGURATIONS: GVR[objects.V1MutatingWebhookConfiguration] = GVR(
    "admissionregistration.k8s.io", "v1", "mutatingwebhookconfigurations", "MutatingWebhookConfiguration", False
)
VALIDATINGADMISSIONPOLICIES: GVR[objects.V1ValidatingAdmissionPolicy] = GVR(
    "admissionregistration.k8s.io", "v1", "validatingadmissionpolicies", "ValidatingAdmissionPolicy", False
)
VALIDATINGADMISSIONPOLICYBINDINGS: GVR[objects.V1ValidatingAdmissionPolicyBinding] = GVR(
    "admissionregistration.k8s.io", "v1", "validatingadmissionpolicybindings", "ValidatingAdmissionPolicyBinding", False
)
VALIDATINGWEBHOOKCONFIGURATIONS: GVR[objects.V1ValidatingWebhookConfiguration] = GVR(
    "admissionregistration.k8s.io", "v1", "validatingwebhookconfigurations", "ValidatingWebhookConfiguration", False
)
CUSTOMRESOURCEDEFINITIONS: GVR[objects.V1CustomResourceDefinition] = GVR(
    "apiextensions.k8s.io", "v1", "customresourcedefinitions", "CustomResourceDefinition", False
)
APISERVICES: GVR[objects.V1APIService] = GVR("apiregistration.k8s.io", "v1", "apiservices", "APIService", False)
CONTROLLERREVISIONS: GVR[objects.V1ControllerRevision] = GVR(
    "apps", "v1", "controllerrevisions", "ControllerRevision", True
)
DAEMONSETS: GVR[objects.V1DaemonSet] = GVR("apps", "v1", "daemonsets", "DaemonSet", True)
DEPLOYMENTS: GVR[objects.V1Deployment] = GVR("apps", "v1", "deployments", "Deployment", True)
REPLICASETS: GVR[objects.V1ReplicaSet] = GVR("apps", "v1", "replicasets", "ReplicaSet", True)
STATEFULSETS: GVR[objects.V1StatefulSet] = GVR("apps", "v1", "statefulsets", "StatefulSet", True)
SELFSUBJECTREVIEWS: GVR[objects.V1SelfSubjectReview] = GVR(
    "authentication.k8s.io", "v1", "selfsubjectreviews", "SelfSubjectReview", False
)
TOKENREVIEWS: GVR[objects.V1TokenReview] = GVR("authentication.k8s.io", "v1", "tokenreviews", "TokenReview", False)
LOCALSUBJECTACCESSREVIEWS: GVR[objects.V1LocalSubjectAccessReview] = GVR(
    "authorization.k8s.io", "v1", "localsubjectaccessreviews", "LocalSubjectAccessReview", True
)
SELFSUBJECTACCESSREVIEWS: GVR[objects.V1SelfSubjectAccessReview] = GVR(
    "authorization.k8s.io", "v1", "selfsubjectaccessreviews", "SelfSubjectAccessReview", False
)
SELFSUBJECTRULESREVIEWS: GVR[objects.V1SelfSubjectRulesReview] = GVR(
    "authorization.k8s.io", "v1", "selfsubjectrulesreviews", "SelfSubjectRulesReview", False
)
SUBJECTACCESSREVIEWS: GVR[objects.V1SubjectAccessReview] = GVR(
    "authorization.k8s.io", "v1", "subjectaccessreviews", "SubjectAccessReview", False
)
HORIZONTALPODAUTOSCALERS: GVR[objects.V2HorizontalPodAutoscaler] = GVR(
    "autoscaling", "v2", "horizontalpodautoscalers", "HorizontalPodAutoscaler", True
)
HORIZONTALPODAUTOSCALERS_V1: GVR[objects.V1HorizontalPodAutoscaler] = GVR(
    "autoscaling", "v1", "horizontalpodautoscalers", "HorizontalPodAutoscaler", True
)
CRONJOBS: GVR[objects.V1CronJob] = GVR("batch", "v1", "cronjobs", "CronJob", True)
JOBS: GVR[objects.V1Job] = GVR("batch", "v1", "jobs", "Job", True)
CERTIFICATESIGNINGREQUESTS: GVR[objects.V1CertificateSigningRequest] = GVR(
    "certificates.k8s.io", "v1", "certificatesigningrequests", "CertificateSigningRequest", False
)
CLUSTERTRUSTBUNDLES: GVR[objects.V1beta1ClusterTrustBundle] = GVR(
    "certificates.k8s.io", "v1beta1", "clustertrustbundles", "ClusterTrustBundle", False
)
CLUSTERTRUSTBUNDLES_V1ALPHA1: GVR[objects.V1alpha1ClusterTrustBundle] = GVR(
    "certificates.k8s.io", "v1alpha1", "clustertrustbundles", "ClusterTrustBundle", False
)
PODCERTIFICATEREQUESTS: GVR[objects.V1beta1PodCertificateRequest] = GVR(
    "certificates.k8s.io", "v1beta1", "podcertificaterequests", "PodCertificateRequest", True
)
LEASECANDIDATES: GVR[objects.V1beta1LeaseCandidate] = GVR(
    "coordination.k8s.io", "v1beta1", "leasecandidates", "LeaseCandidate", True
)
LEASECANDIDATES_V1ALPHA2: GVR[objects.V1alpha2LeaseCandidate] = GVR(
    "coordination.k8s.io", "v1alpha2", "leasecandidates", "LeaseCandidate", True
)
LEASES: GVR[objects.V1Lease] = GVR("coordination.k8s.io", "v1", "leases", "Lease", True)
ENDPOINTSLICES: GVR[objects.V1EndpointSlice] = GVR("discovery.k8s.io", "v1", "endpointslices", "EndpointSlice", True)
EVENTS_EVENTS: GVR[objects.EventsV1Event] = GVR("events.k8s.io", "v1", "events", "Event", True)
FLOWSCHEMAS: GVR[objects.V1FlowSchema] = GVR("flowcontrol.apiserver.k8s.io", "v1", "flowschemas", "FlowSchema", False)
PRIORITYLEVELCONFIGURATIONS: GVR[objects.V1PriorityLevelConfiguration] = GVR(
    "flowcontrol.apiserver.k8s.io", "v1", "prioritylevelconfigurations", "PriorityLevelConfiguration", False
)
STORAGEVERSIONS: GVR[objects.V1alpha1StorageVersion] = GVR(
    "internal.apiserver.k8s.io", "v1alpha1", "storageversions", "StorageVersion", False
)
INGRESSCLASSES: GVR[objects.V1IngressClass] = GVR("networking.k8s.io", "v1", "ingressclasses", "IngressClass", False)
INGRESSES: GVR[objects.V1Ingress] = GVR("networking.k8s.io", "v1", "ingresses", "Ingress", True)
IPADDRESSES: GVR[objects.V1IPAddress] = GVR("networking.k8s.io", "v1", "ipaddresses", "IPAddress", False)
IPADDRESSES_V1BETA1: GVR[objects.V1beta1IPAddress] = GVR(
    "networking.k8s.io", "v1beta1", "ipaddresses", "IPAddress", False
)
NETWORKPOLICIES: GVR[objects.V1NetworkPolicy] = GVR("networking.k8s.io", "v1", "networkpolicies", "NetworkPolicy", True)
SERVICECIDRS: GVR[objects.V1ServiceCIDR] = GVR("networking.k8s.io", "v1", "servicecidrs", "ServiceCIDR", False)
SERVICECIDRS_V1BETA1: GVR[objects.V1beta1ServiceCIDR] = GVR(
    "networking.k8s.io", "v1beta1", "servicecidrs", "ServiceCIDR", False
)
RUNTIMECLASSES: GVR[objects.V1RuntimeClass] = GVR("node.k8s.io", "v1", "runtimeclasses", "RuntimeClass", False)
PODDISRUPTIONBUDGETS: GVR[objects.V1PodDisruptionBudget] = GVR(
    "policy", "v1", "poddisruptionbudgets", "PodDisruptionBudget", True
)
CLUSTERROLEBINDINGS: GVR[objects.V1ClusterRoleBinding] = GVR(
    "rbac.authorization.k8s.io", "v1", "clusterrolebindings", "ClusterRoleBinding", False
)
CLUSTERROLES: GVR[objects.V1ClusterRole] = GVR("rbac.authorization.k8s.io", "v1", "clusterroles", "ClusterRole", False)
ROLEBINDINGS: GVR[objects.V1RoleBinding] = GVR("rbac.authorization.k8s.io", "v1", "rolebindings", "RoleBinding", True)
ROLES: GVR[objects.V1Role] = GVR("rbac.authorization.k8s.io", "v1", "roles", "Role", True)
DEVICECLASSES: GVR[objects.V1DeviceClass] = GVR("resource.k8s.io", "v1", "deviceclasses", "DeviceClass", False)
DEVICECLASSES_V1BETA2: GVR[objects.V1beta2DeviceClass] = GVR(
    "resource.k8s.io", "v1beta2", "deviceclasses", "DeviceClass", False
)
DEVICECLASSES_V1BETA1: GVR[objects.V1beta1DeviceClass] = GVR(
    "resource.k8s.io", "v1beta1", "deviceclasses", "DeviceClass", False
)
DEVICETAINTRULES: GVR[objects.V1beta2DeviceTaintRule] = GVR(
    "resource.k8s.io", "v1beta2", "devicetaintrules", "DeviceTaintRule", False
)
DEVICETAINTRULES_V1ALPHA3: GVR[objects.V1alpha3DeviceTaintRule] = GVR(
    "resource.k8s.io", "v1alpha3", "devicetaintrules", "DeviceTaintRule", False
)
RESOURCECLAIMS: GVR[objects.ResourceV1ResourceClaim] = GVR(
    "resource.k8s.io", "v1", "resourceclaims", "ResourceClaim", True
)
RESOURCECLAIMS_V1BETA2: GVR[objects.V1beta2ResourceClaim] = GVR(
    "resource.k8s.io", "v1beta2", "resourceclaims", "ResourceClaim", True
)
RESOURCECLAIMS_V1BETA1: GVR[objects.V1beta1ResourceClaim] = GVR(
    "resource.k8s.io", "v1beta1", "resourceclaims", "ResourceClaim", True
)
RESOURCECLAIMTEMPLATES: GVR[objects.V1ResourceClaimTemplate] = GVR(
    "resource.k8s.io", "v1", "resourceclaimtemplates", "ResourceClaimTemplate", True
)
RESOURCECLAIMTEMPLATES_V1BETA2: GVR[objects.V1beta2ResourceClaimTemplate] = GVR(
    "resource.k8s.io", "v1beta2", "resourceclaimtemplates", "ResourceClaimTemplate", True
)
RESOURCECLAIMTEMPLATES_V1BETA1: GVR[objects.V1beta1ResourceClaimTemplate] = GVR(
    "resource.k8s.io", "v1beta1", "resourceclaimtemplates", "ResourceClaimTemplate", True
)
RESOURCEPOOLSTATUSREQUESTS: GVR[objects.V1alpha3ResourcePoolStatusRequest] = GVR(
    "resource.k8s.io", "v1alpha3", "resourcepoolstatusrequests", "ResourcePoolStatusRequest", False
)
RESOURCESLICES: GVR[objects.V1ResourceSlice] = GVR("resource.k8s.io", "v1", "resourceslices", "ResourceSlice", False)
RESOURCESLICES_V1BETA2: GVR[objects.V1beta2ResourceSlice] = GVR(
    "resource.k8s.io", "v1beta2", "resourceslices", "ResourceSlice", False
)
RESOURCESLICES_V1BETA1: GVR[objects.V1beta1ResourceSlice] = GVR(
    "resource.k8s.io", "v1beta1", "resourceslices", "ResourceSlice", False
)
PODGROUPS: GVR[objects.V1alpha2PodGroup] = GVR("scheduling.k8s.io", "v1alpha2", "podgroups", "PodGroup", True)
PRIORITYCLASSES: GVR[objects.V1PriorityClass] = GVR(
    "scheduling.k8s.io", "v1", "priorityclasses", "PriorityClass", False
)
WORKLOADS: GVR[objects.V1alpha2Workload] = GVR("scheduling.k8s.io", "v1alpha2", "workloads", "Workload", True)
CSIDRIVERS: GVR[objects.V1CSIDriver] = GVR("storage.k8s.io", "v1", "csidrivers", "CSIDriver", False)
CSINODES: GVR[objects.V1CSINode] = GVR("storage.k8s.io", "v1", "csinodes", "CSINode", False)
CSISTORAGECAPACITIES: GVR[objects.V1CSIStorageCapacity] = GVR(
    "storage.k8s.io", "v1", "csistoragecapacities", "CSIStorageCapacity", True
)
STORAGECLASSES: GVR[objects.V1StorageClass] = GVR("storage.k8s.io", "v1", "storageclasses", "StorageClass", False)
VOLUMEATTACHMENTS: GVR[objects.V1VolumeAttachment] = GVR(
    "storage.k8s.io", "v1", "volumeattachments", "VolumeAttachment", False
)
VOLUMEATTRIBUTESCLASSES: GVR[objects.V1VolumeAttributesClass] = GVR(
    "storage.k8s.io", "v1", "volumeattributesclasses", "VolumeAttributesClass", False
)
VOLUMEATTRIBUTESCLASSES_V1BETA1: GVR[objects.V1beta1VolumeAttributesClass] = GVR(
    "storage.k8s.io", "v1beta1", "volumeattributesclasses", "VolumeAttributesClass", False
)
STORAGEVERSIONMIGRATIONS: GVR[objects.V1beta1StorageVersionMigration] = GVR(
    "storagemigration.k8s.io", "v1beta1", "storageversionmigrations", "StorageVersionMigration", False
)

ALL: Sequence[GVR[Any]] = (
    BINDINGS,
    COMPONENTSTATUSES,
    CONFIGMAPS,
    ENDPOINTS,
    EVENTS,
    LIMITRANGES,
    NAMESPACES,
    NODES,
    PERSISTENTVOLUMECLAIMS,
    PERSISTENTVOLUMES,
    PODS,
    PODTEMPLATES,
    REPLICATIONCONTROLLERS,
    RESOURCEQUOTAS,
    SECRETS,
    SERVICEACCOUNTS,
    SERVICES,
    MUTATINGADMISSIONPOLICIES,
    MUTATINGADMISSIONPOLICIES_V1BETA1,
    MUTATINGADMISSIONPOLICIES_V1ALPHA1,
    MUTATINGADMISSIONPOLICYBINDINGS,
    MUTATINGADMISSIONPOLICYBINDINGS_V1BETA1,
    MUTATINGADMISSIONPOLICYBINDINGS_V1ALPHA1,
    MUTATINGWEBHOOKCONFIGURATIONS,
    VALIDATINGADMISSIONPOLICIES,
    VALIDATINGADMISSIONPOLICYBINDINGS,
    VALIDATINGWEBHOOKCONFIGURATIONS,
    CUSTOMRESOURCEDEFINITIONS,
    APISERVICES,
    CONTROLLERREVISIONS,
    DAEMONSETS,
    DEPLOYMENTS,
    REPLICASETS,
    STATEFULSETS,
    SELFSUBJECTREVIEWS,
    TOKENREVIEWS,
    LOCALSUBJECTACCESSREVIEWS,
    SELFSUBJECTACCESSREVIEWS,
    SELFSUBJECTRULESREVIEWS,
    SUBJECTACCESSREVIEWS,
    HORIZONTALPODAUTOSCALERS,
    HORIZONTALPODAUTOSCALERS_V1,
    CRONJOBS,
    JOBS,
    CERTIFICATESIGNINGREQUESTS,
    CLUSTERTRUSTBUNDLES,
    CLUSTERTRUSTBUNDLES_V1ALPHA1,
    PODCERTIFICATEREQUESTS,
    LEASECANDIDATES,
    LEASECANDIDATES_V1ALPHA2,
    LEASES,
    ENDPOINTSLICES,
    EVENTS_EVENTS,
    FLOWSCHEMAS,
    PRIORITYLEVELCONFIGURATIONS,
    STORAGEVERSIONS,
    INGRESSCLASSES,
    INGRESSES,
    IPADDRESSES,
    IPADDRESSES_V1BETA1,
    NETWORKPOLICIES,
    SERVICECIDRS,
    SERVICECIDRS_V1BETA1,
    RUNTIMECLASSES,
    PODDISRUPTIONBUDGETS,
    CLUSTERROLEBINDINGS,
    CLUSTERROLES,
    ROLEBINDINGS,
    ROLES,
    DEVICECLASSES,
    DEVICECLASSES_V1BETA2,
    DEVICECLASSES_V1BETA1,
    DEVICETAINTRULES,
    DEVICETAINTRULES_V1ALPHA3,
    RESOURCECLAIMS,
    RESOURCECLAIMS_V1BETA2,
    RESOURCECLAIMS_V1BETA1,
    RESOURCECLAIMTEMPLATES,
    RESOURCECLAIMTEMPLATES_V1BETA2,
    RESOURCECLAIMTEMPLATES_V1BETA1,
    RESOURCEPOOLSTATUSREQUESTS,
    RESOURCESLICES,
    RESOURCESLICES_V1BETA2,
    RESOURCESLICES_V1BETA1,
    PODGROUPS,
    PRIORITYCLASSES,
    WORKLOADS,
    CSIDRIVERS,
    CSINODES,
    CSISTORAGECAPACITIES,
    STORAGECLASSES,
    VOLUMEATTACHMENTS,
    VOLUMEATTRIBUTESCLASSES,
    VOLUMEATTRIBUTESCLASSES_V1BETA1,
    STORAGEVERSIONMIGRATIONS,
)
