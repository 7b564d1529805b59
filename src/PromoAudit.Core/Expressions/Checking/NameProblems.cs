using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Expressions;

internal sealed partial class ExpressionProblems
{
    public void UnknownName(NameSyntax name, ImmutableArray<ScopeName> visible) =>
        Report(
            "PA210",
            name.Span,
            new($"Nothing is called `{name.Name}` here.", $"这里没有叫 `{name.Name}` 的名称。"),
            Remedies.ForName(name.Name, visible)
        );

    public void UnknownProperty(MemberSyntax member, RecordType record) =>
        Report(
            "PA211",
            member.NameSpan,
            new(
                $"{record.Name} ({record.Describes.English}) has no property `{member.Name}`.",
                $"{record.Name}（{record.Describes.Chinese}）没有 `{member.Name}` 这个属性。"
            ),
            Remedies.ForProperty(member.Name, record)
        );

    public void NoProperties(MemberSyntax member, Node owner) =>
        Report(
            "PA212",
            member.NameSpan,
            new($"{Described(owner).English}, which has no properties.", $"{Described(owner).Chinese}，没有属性可取。"),
            owner.Type is ListType
                ? new(
                    $"Ask about its elements: `any({Printed(owner)}, x => x.{member.Name} …)`.",
                    $"请针对其中的元素提问：`any({Printed(owner)}, x => x.{member.Name} …)`。"
                )
                : new($"Remove `.{member.Name}`.", $"请删掉 `.{member.Name}`。")
        );

    public void UnknownWord(SourceSpan span, string word, WordType words) =>
        Report(
            "PA213",
            span,
            new(
                $"`{word}` is not one of the words of {words.Name} ({words.Describes.English}).",
                $"`{word}` 不在 {words.Name}（{words.Describes.Chinese}）的可选词里。"
            ),
            NearestName.Find(word, words.Members) is { } near
                ? Remedies.DidYouMean($"`{near}`")
                : new($"The words are: {Listed(words.Members)}.", $"可选的词：{Listed(words.Members)}。")
        );

    public void UnknownFunction(CallSyntax call) =>
        Report(
            "PA214",
            call.NameSpan,
            new($"There is no function `{call.Name}`.", $"没有 `{call.Name}` 这个函数。"),
            Remedies.ForFunction(call.Name)
        );

    public void NameTaken(LambdaSyntax lambda) =>
        Report(
            "PA218",
            lambda.ParameterSpan,
            new($"`{lambda.Parameter}` already means something here.", $"`{lambda.Parameter}` 在这里已经有含义。"),
            new("Choose another name before `=>`.", "请在 `=>` 前换一个名称。")
        );
}
