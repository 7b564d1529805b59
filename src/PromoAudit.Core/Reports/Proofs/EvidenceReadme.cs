using PromoAudit.Governance.Proofs;

namespace PromoAudit.Reports.Proofs;

/// <summary>Says what each file of a bundle is, to somebody who has never seen one. Nothing of a plan is in it.</summary>
public static class EvidenceReadme
{
    public static string Of(Verification verification) =>
        $"""
            # Evidence of an audit before launch / 上线前审计的留证

            {(
                verification.Holds
                    ? "When this was put together, the verdict held for exactly these plans.\n打包时，结论对这些方案有效。"
                    : "When this was put together, the verdict did NOT hold for these plans; evidence.json says why.\n打包时，结论对这些方案无效，原因见 evidence.json。"
            )}

            | | | |
            |---|---|---|
            | `plans/` | the plans and all files they include, byte for byte | 方案原文及其引用的文件，逐字节保留 |
            | `verdict.json` | what was decided before launch, by which rules | 上线前的审计结论和所用规则 |
            | `findings.json`, `report.en.txt`, `report.zh.txt` | what an audit of these plans finds | 对这些方案的审计结果 |
            | `approvals.json` | who approved what, which losses were signed for, which waivers were used | 谁批准了什么、签字接受了哪些亏损、用了哪些豁免 |
            | `history.json` | how the plan files came about, from git | 方案文件的修改记录，来自 git |
            | `evidence.json` | all of these with their SHA-256 and where they came from | 以上文件的 SHA-256 和来源 |
            | `SHA256SUMS` | the same for `sha256sum -c SHA256SUMS` | 供 `sha256sum -c SHA256SUMS` 核对 |

            `promoaudit evidence --check .` says whether anything was changed.
            用 `promoaudit evidence --check .` 可以核对有没有改动过。

            """;
}
