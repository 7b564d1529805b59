using System.Reflection;
using System.Text;

namespace PromoAudit.Tests;

/// <summary>What others may build on. A change shows in the diff of the verified text, so that it is never made by accident.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    // What the compiler writes into every record says nothing about the design.
    private static readonly string[] RecordMembers =
    [
        "Equals",
        "GetHashCode",
        "ToString",
        "PrintMembers",
        "Deconstruct",
        "<Clone>$",
        "op_Equality",
        "op_Inequality",
        "EqualityContract",
    ];

    [Fact]
    public void The_public_API_of_Core_is_what_was_agreed()
    {
        var text = new StringBuilder();
        foreach (
            var room in typeof(PromoAudit.Text.Diagnostic)
                .Assembly.GetExportedTypes()
                .GroupBy(type => type.Namespace, StringComparer.Ordinal)
                .OrderBy(room => room.Key, StringComparer.Ordinal)
        )
        {
            text.Append("namespace ").Append(room.Key).Append('\n');
            foreach (var type in room.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                text.Append("\n  ").Append(Heading(type)).Append('\n');
                foreach (var member in Members(type).Order(StringComparer.Ordinal))
                {
                    text.Append("    ").Append(member).Append('\n');
                }
            }

            text.Append('\n');
        }

        Baseline.Verify(text.ToString());
    }

    private static string Heading(Type type)
    {
        var isStatic = type is { IsAbstract: true, IsSealed: true };
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            _ when isStatic => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var parent = type.BaseType is { } known && known.Assembly == type.Assembly ? $" : {Name(known)}" : "";
        return $"{kind} {Name(type)}{parent}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValuesAsUnderlyingType(type)
                .Cast<object>()
                .Select(value => $"{Enum.GetName(type, value)} = {value}");
        }

        var fields = type.GetFields(Declared)
            .Where(field => field.IsPublic || field.IsFamily)
            .Select(field =>
                $"{Name(field.FieldType)} {field.Name}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}"
            );
        var constructors = type.GetConstructors(Declared)
            .Where(constructor => constructor.IsPublic && !IsCopy(constructor))
            .Select(constructor => $"new({Parameters(constructor)})");
        var properties = type.GetProperties(Declared)
            .Where(property => property.GetMethod is { IsPublic: true } && !RecordMembers.Contains(property.Name))
            .Select(property => $"{Name(property.PropertyType)} {property.Name} {{ {Accessors(property)} }}");
        var methods = type.GetMethods(Declared)
            .Where(method => method.IsPublic || method.IsFamily)
            .Where(method =>
                !RecordMembers.Contains(method.Name)
                && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
            )
            .Select(method =>
                $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}({Parameters(method)})"
            );
        return [.. fields, .. constructors, .. properties, .. methods];
    }

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static string Accessors(PropertyInfo property)
    {
        var set = property.SetMethod is { IsPublic: true } setter
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Length > 0
                ? " init;"
                : " set;"
            : "";
        return $"get;{set}";
    }

    private static string Parameters(MethodBase method) =>
        string.Join(
            ", ",
            method
                .GetParameters()
                .Select(parameter =>
                    $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? "?" : "")}"
                )
        );

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return $"ref {Name(type.GetElementType() ?? typeof(object))}";
        }

        if (type.IsGenericType)
        {
            var bare = type.Name.Split('`')[0];
            var arguments = string.Join(", ", type.GetGenericArguments().Select(Name));
            return bare == "Nullable" ? $"{arguments}?" : $"{Nested(type)}{bare}<{arguments}>";
        }

        return type.Name switch
        {
            "Void" => "void",
            "String" => "string",
            "Boolean" => "bool",
            "Int32" => "int",
            "Int64" => "long",
            "Decimal" => "decimal",
            "Char" => "char",
            "Object" => "object",
            _ => Nested(type) + type.Name,
        };
    }

    private static string Nested(Type type) =>
        type is { IsNested: true, IsGenericParameter: false, DeclaringType: { } outer } ? $"{Name(outer)}." : "";
}
