/// What messages and modals are built of, as we send it (Components › Component Reference). Received ones are
/// `ReceivedComponent`: Discord adds kinds, and we only look there for what we put in.
package indirect enum Component: Equatable, Sendable {
    // Layout.
    case container(Container)
    case section(Section)
    case separator(Separator)
    case actionRow([Component])
    case label(Label)
    // Content.
    case textDisplay(String)
    /// A file of the same message, by its name.
    case file(String)
    // Interactive.
    case button(Button)
    case stringSelect(StringSelect)
    case entitySelect(EntitySelect)
    case textInput(TextInput)
    case radioGroup(RadioGroup)
    case checkboxGroup(CheckboxGroup)
    case checkbox(Checkbox)
    case fileUpload(FileUpload)

    package struct Container: Equatable, Sendable {
        package var components: [Component]
        /// RGB.
        package var accentColor: Int?
        package var isSpoiler: Bool

        package init(_ components: [Component], accentColor: Int? = nil, isSpoiler: Bool = false) {
            self.components = components
            self.accentColor = accentColor
            self.isSpoiler = isSpoiler
        }
    }

    /// One to three texts with a button beside them.
    package struct Section: Equatable, Sendable {
        package var texts: [String]
        package var accessory: Button

        package init(_ texts: [String], accessory: Button) {
            self.texts = texts
            self.accessory = accessory
        }
    }

    package struct Separator: Equatable, Sendable {
        package var hasDivider: Bool
        package var isLarge: Bool

        package init(hasDivider: Bool = true, isLarge: Bool = false) {
            self.hasDivider = hasDivider
            self.isLarge = isLarge
        }
    }

    /// A field of a modal: its words, and the one component that is filled in.
    package struct Label: Equatable, Sendable {
        package var label: String
        package var description: String?
        package var component: Component

        package init(_ label: String, description: String? = nil, component: Component) {
            self.label = label
            self.description = description
            self.component = component
        }
    }

    package struct Button: Equatable, Sendable {
        package var label: String
        package var style: Style
        package var isDisabled: Bool

        package init(_ label: String, style: Style, isDisabled: Bool = false) {
            self.label = label
            self.style = style
            self.isDisabled = isDisabled
        }

        /// The style decides what else a button has (Components › Button Styles), so they are one value.
        package enum Style: Equatable, Sendable {
            case primary(customID: String)
            case secondary(customID: String)
            case success(customID: String)
            case danger(customID: String)
            case link(url: String)
        }
    }
}
