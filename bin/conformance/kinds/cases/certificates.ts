import type { KindCase } from '../kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    apiVersion: 'certificates.k8s.io/v1',
    kind: 'CertificateSigningRequest',
    body: {
      spec: {
        request:
          'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlIVk1INENBUUF3SERFS01BZ0dBMVVFQ2d3QmJ6RU9NQXdHQTFVRUF3d0ZhMmx1WkhNd1dUQVRCZ2NxaGtqTwpQUUlCQmdncWhrak9QUU1CQndOQ0FBUWpsSWdLY0txMmJSVEZkUmRTM3d2dytMUHVXdjVuY0xNUGJoTG1UdGRrCmVSU3BXMkFaWHBTRk9ReTdYczB3ZXE0Q010TzlITEFsS3dnbTd4cVdHS3Zqb0FBd0NnWUlLb1pJemowRUF3SUQKUndBd1JBSWdLWSt4Y0g0TDdsMTliQzJCYWJ1dExqdGduV3lSTVlaRWY4UGdPMFh4M0hZQ0lENDBlTGJWdFdLUwoxZ28rYUc1VDVoaGhzck5xQkwrWko1Z2grdE03RGRWagotLS0tLUVORCBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0K',
        signerName: 'kinds.io/a',
        usages: ['client auth'],
      },
    },
    changes: [
      { patch: { spec: { usages: ['x'] } } },
      { patch: { status: { conditions: [{ type: 'Foo', status: 'False', reason: 'R', message: 'm' }] } }, subresource: 'approval' },
      {
        patch: {
          status: {
            conditions: [
              { type: 'Foo', status: 'False', reason: 'R', message: 'm' },
              { type: 'Approved', status: 'True', reason: 'R', message: 'm' },
            ],
          },
        },
        subresource: 'status',
      },
      { patch: { status: { conditions: [{ type: 'Approved', status: 'True', reason: 'R', message: 'm' }] } }, subresource: 'approval' },
      {
        patch: {
          status: {
            conditions: [
              { type: 'Approved', status: 'True', reason: 'R', message: 'm' },
              { type: 'Denied', status: 'True', reason: 'R', message: 'm' },
            ],
          },
        },
        subresource: 'approval',
      },
      { patch: { status: { conditions: [] } }, subresource: 'approval' },
      { patch: { status: { certificate: 'eA==' } }, subresource: 'status' },
      {
        patch: {
          status: {
            certificate:
              'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlIVk1INENBUUF3SERFS01BZ0dBMVVFQ2d3QmJ6RU9NQXdHQTFVRUF3d0ZhMmx1WkhNd1dUQVRCZ2NxaGtqTwpQUUlCQmdncWhrak9QUU1CQndOQ0FBUWpsSWdLY0txMmJSVEZkUmRTM3d2dytMUHVXdjVuY0xNUGJoTG1UdGRrCmVSU3BXMkFaWHBTRk9ReTdYczB3ZXE0Q010TzlITEFsS3dnbTd4cVdHS3Zqb0FBd0NnWUlLb1pJemowRUF3SUQKUndBd1JBSWdLWSt4Y0g0TDdsMTliQzJCYWJ1dExqdGduV3lSTVlaRWY4UGdPMFh4M0hZQ0lENDBlTGJWdFdLUwoxZ28rYUc1VDVoaGhzck5xQkwrWko1Z2grdE03RGRWagotLS0tLUVORCBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0K',
          },
        },
        subresource: 'status',
      },
      {
        patch: {
          status: {
            certificate:
              'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJiRENDQVJPZ0F3SUJBZ0lVTUNmYmxPdlhVUVRZUUQxOStpMm5HbHlNeWV3d0NnWUlLb1pJemowRUF3SXcKRERFS01BZ0dBMVVFQXd3QmF6QWVGdzB5TmpFeE1qVXlNRE0xTXpSYUZ3MHlOakV5TWpVeU1ETTFNelJhTUF3eApDakFJQmdOVkJBTU1BV3N3V1RBVEJnY3Foa2pPUFFJQkJnZ3Foa2pPUFFNQkJ3TkNBQVN1NENIdXhyV00zYVdaCnRvankrTEsrZ1paNk95U0tDdjRWdlI0bm5YTVM4UVpmcVkwVWRnK0FJUXpXVHlaTm9KSG5Yc1F0aEtOVmw1SmQKdkRBRksvVnFvMU13VVRBZEJnTlZIUTRFRmdRVS83WFM3MUFZN3NLbXJUN3hNWnFaQzFmQ1hVQXdId1lEVlIwagpCQmd3Rm9BVS83WFM3MUFZN3NLbXJUN3hNWnFaQzFmQ1hVQXdEd1lEVlIwVEFRSC9CQVV3QXdFQi96QUtCZ2dxCmhrak9QUVFEQWdOSEFEQkVBaUFKMStRQ0dPS1d6NXhMUHJxZnJQOWVBcWRUQXhQRWwwSVVqTFZrcnpoTE1RSWcKZi9ac01nMmcrWU8rcXIzaktTSmxRUjZzZ3puYzNkVkpKZFNsZDdOM0Nsaz0KLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo=',
          },
        },
        subresource: 'status',
      },
      { patch: { status: { certificate: 'eQ==' } }, subresource: 'status' },
    ],
    ignored: ['spec.extra', 'spec.uid', 'spec.groups', 'spec.username', 'table'],
  },
  { apiVersion: 'certificates.k8s.io/v1', kind: 'CertificateSigningRequest', body: { spec: { request: 'eA==', signerName: '', usages: [] } } },
  {
    apiVersion: 'certificates.k8s.io/v1',
    kind: 'CertificateSigningRequest',
    body: {
      spec: {
        request:
          'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlIVk1INENBUUF3SERFS01BZ0dBMVVFQ2d3QmJ6RU9NQXdHQTFVRUF3d0ZhMmx1WkhNd1dUQVRCZ2NxaGtqTwpQUUlCQmdncWhrak9QUU1CQndOQ0FBUWpsSWdLY0txMmJSVEZkUmRTM3d2dytMUHVXdjVuY0xNUGJoTG1UdGRrCmVSU3BXMkFaWHBTRk9ReTdYczB3ZXE0Q010TzlITEFsS3dnbTd4cVdHS3Zqb0FBd0NnWUlLb1pJemowRUF3SUQKUndBd1JBSWdLWSt4Y0g0TDdsMTliQzJCYWJ1dExqdGduV3lSTVlaRWY4UGdPMFh4M0hZQ0lENDBlTGJWdFdLUwoxZ28rYUc1VDVoaGhzck5xQkwrWko1Z2grdE03RGRWagotLS0tLUVORCBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0K',
        signerName: 'a/b/c',
        usages: ['foo', 'client auth', 'client auth'],
        expirationSeconds: 3,
      },
    },
  },
  {
    apiVersion: 'certificates.k8s.io/v1',
    kind: 'CertificateSigningRequest',
    body: {
      spec: {
        request:
          'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlIVk1INENBUUF3SERFS01BZ0dBMVVFQ2d3QmJ6RU9NQXdHQTFVRUF3d0ZhMmx1WkhNd1dUQVRCZ2NxaGtqTwpQUUlCQmdncWhrak9QUU1CQndOQ0FBUWpsSWdLY0txMmJSVEZkUmRTM3d2dytMUHVXdjVuY0xNUGJoTG1UdGRrCmVSU3BXMkFaWHBTRk9ReTdYczB3ZXE0Q010TzlITEFsS3dnbTd4cVdHS3Zqb0FBd0NnWUlLb1pJemowRUF3SUQKUndBd1JBSWdLWSt4Y0g0TDdsMTliQzJCYWJ1dExqdGduV3lSTVlaRWY4UGdPMFh4M0hZQ0lENDBlTGJWdFdLUwoxZ28rYUc1VDVoaGhzck5xQkwrWko1Z2grdE03RGRWagotLS0tLUVORCBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0K',
        signerName: 'A.b/_',
        usages: ['client auth'],
      },
    },
  },
  {
    apiVersion: 'certificates.k8s.io/v1',
    kind: 'CertificateSigningRequest',
    body: {
      spec: {
        request:
          'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlIVk1INENBUUF3SERFS01BZ0dBMVVFQ2d3QmJ6RU9NQXdHQTFVRUF3d0ZhMmx1WkhNd1dUQVRCZ2NxaGtqTwpQUUlCQmdncWhrak9QUU1CQndOQ0FBUWpsSWdLY0txMmJSVEZkUmRTM3d2dytMUHVXdjVuY0xNUGJoTG1UdGRrCmVSU3BXMkFaWHBTRk9ReTdYczB3ZXE0Q010TzlITEFsS3dnbTd4cVdHS3Zqb0FBd0NnWUlLb1pJemowRUF3SUQKUndBd1JBSWdLWSt4Y0g0TDdsMTliQzJCYWJ1dExqdGduV3lSTVlaRWY4UGdPMFh4M0hZQ0lENDBlTGJWdFdLUwoxZ28rYUc1VDVoaGhzck5xQkwrWko1Z2grdE03RGRWagotLS0tLUVORCBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0K',
        signerName: 'a/b',
        usages: ['client auth'],
      },
    },
  },
  {
    apiVersion: 'certificates.k8s.io/v1',
    kind: 'CertificateSigningRequest',
    body: {
      spec: {
        request:
          'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlIVk1INENBUUF3SERFS01BZ0dBMVVFQ2d3QmJ6RU9NQXdHQTFVRUF3d0ZhMmx1WkhNd1dUQVRCZ2NxaGtqTwpQUUlCQmdncWhrak9QUU1CQndOQ0FBUWpsSWdLY0txMmJSVEZkUmRTM3d2dytMUHVXdjVuY0xNUGJoTG1UdGRrCmVSU3BXMkFaWHBTRk9ReTdYczB3ZXE0Q010TzlITEFsS3dnbTd4cVdHS3Zqb0FBd0NnWUlLb1pJemowRUF3SUQKUndBd1JBSWdLWSt4Y0g0TDdsMTliQzJCYWJ1dExqdGduV3lSTVlaRWY4UGdPMFh4M0hZQ0lENDBlTGJWdFdLUwoxZ28rYUc1VDVoaGhzck5xQkwrWko1Z2grdE03RGRWagotLS0tLUVORCBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0K',
        signerName: 'kubernetes.io/legacy-unknown',
        usages: ['client auth'],
      },
    },
  },
  {
    apiVersion: 'certificates.k8s.io/v1',
    kind: 'CertificateSigningRequest',
    body: {
      metadata: { name: 'kinds:x_Y' },
      spec: {
        request:
          'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0KTUlIVk1INENBUUF3SERFS01BZ0dBMVVFQ2d3QmJ6RU9NQXdHQTFVRUF3d0ZhMmx1WkhNd1dUQVRCZ2NxaGtqTwpQUUlCQmdncWhrak9QUU1CQndOQ0FBUWpsSWdLY0txMmJSVEZkUmRTM3d2dytMUHVXdjVuY0xNUGJoTG1UdGRrCmVSU3BXMkFaWHBTRk9ReTdYczB3ZXE0Q010TzlITEFsS3dnbTd4cVdHS3Zqb0FBd0NnWUlLb1pJemowRUF3SUQKUndBd1JBSWdLWSt4Y0g0TDdsMTliQzJCYWJ1dExqdGduV3lSTVlaRWY4UGdPMFh4M0hZQ0lENDBlTGJWdFdLUwoxZ28rYUc1VDVoaGhzck5xQkwrWko1Z2grdE03RGRWagotLS0tLUVORCBDRVJUSUZJQ0FURSBSRVFVRVNULS0tLS0K',
        signerName: 'kinds.io/a',
        usages: ['client auth'],
        expirationSeconds: 3600,
      },
    },
    changes: [
      { patch: { status: { conditions: [{ type: 'Denied', status: 'False', reason: 'R', message: 'm' }] } }, subresource: 'approval' },
      { patch: { status: { conditions: [{ type: '', status: 'X', reason: 'R', message: 'm' }] } }, subresource: 'approval' },
      { patch: { status: { conditions: [{ type: 'Denied', status: 'True', reason: 'R', message: 'm' }] } }, subresource: 'approval' },
    ],
    ignored: ['spec.extra', 'spec.uid', 'spec.groups', 'spec.username', 'table'],
  },
];
